package org.stateviews.contracts.call;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A deadline as the note verbale states it: wall-clock time and zone.
 *
 * @param zone IANA name, New York for calls of the Secretariat
 */
public record Deadline(LocalDateTime local, ZoneId zone) {

    /** The moment itself. */
    public Instant instant() {
        return local.atZone(zone).toInstant();
    }
}
