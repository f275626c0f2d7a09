package org.stateviews.search.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.event.DocumentPointer;

/**
 * Readings that were recorded a moment ago. A viewer fetches an original in hundreds of parts; they
 * are one reading. Whatever is not known here is recorded: after a restart, or at another instance,
 * there are more records than readings and never fewer.
 */
final class Readings {
    private final Map<Reading, Instant> recorded = new ConcurrentHashMap<>();
    private final Duration length;
    private final Clock clock;

    /**
     * Memory of readings.
     *
     * @param length how long after its record a part still belongs to a reading
     */
    Readings(Duration length, Clock clock) {
        this.length = length;
        this.clock = clock;
    }

    /**
     * Whether a part is more of a reading that is recorded; what begins at the first byte never is.
     */
    boolean isMore(DocumentPointer document, String account, ByteRange range) {
        var since = recorded.get(new Reading(document, account));
        return range.from() > 0 && since != null && isFresh(since);
    }

    /** Takes note of a reading whose record is in the log. */
    void recorded(DocumentPointer document, String account) {
        recorded.values().removeIf(since -> !isFresh(since));
        recorded.put(new Reading(document, account), clock.instant());
    }

    private boolean isFresh(Instant since) {
        return clock.instant().isBefore(since.plus(length));
    }

    private record Reading(DocumentPointer document, String account) {}
}
