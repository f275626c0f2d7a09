package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * The next step with a document cannot be taken now, through no fault of the document; it is tried
 * again by itself. Said once per delay and worker.
 */
public record DocumentDelayed(DocumentPointer document, Delay delay, Instant at)
        implements Event.ProcessingEvent {

    /** What the step waits for. */
    public enum Delay {
        VIRUS_SCAN
    }

    @Override
    public String key() {
        return document.reference().value();
    }
}
