package org.stateviews.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document ended without any page: locked, damaged, or reading it was stopped. The original stays
 * sealed and downloadable.
 *
 * @param code stable code of the reason; the words a person reads are keyed by it
 * @param detail technical cause for operators, never shown to missions, absent when there is none
 */
public record DocumentNotRead(
        DocumentPointer document,
        String extractor,
        String code,
        @Nullable String detail,
        Turn turn,
        Instant at)
        implements Event.ProcessingEvent {

    @Override
    public String key() {
        return document.reference().value();
    }
}
