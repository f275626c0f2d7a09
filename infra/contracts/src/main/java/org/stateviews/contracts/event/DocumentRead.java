package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Every page of a document has ended in a state, so its passages can be cut.
 *
 * @param extractor version whose page files count
 * @param total pages of the document
 */
public record DocumentRead(DocumentPointer document, String extractor, int total, Instant at)
        implements Event.ProcessingEvent {

    @Override
    public String key() {
        return document.reference().value();
    }
}
