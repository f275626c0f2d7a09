package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Somebody was given an original, or a part of it. Said before the first byte is sent, so that no
 * reading goes without its record; a reading that broke off is recorded all the same.
 *
 * @param account who read it
 */
public record OriginalOpened(DocumentPointer document, String account, Instant at)
        implements Event.AuditEvent {
    @Override
    public String key() {
        return account;
    }
}
