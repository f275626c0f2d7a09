package org.stateviews.search.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private final InstantSource time;

    /**
     * Memory of readings.
     *
     * @param length how long after its record a part still belongs to a reading
     * @param time steady: a clock that is set back would make one reading of many
     */
    Readings(Duration length, InstantSource time) {
        this.length = length;
        this.time = time;
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
        recorded.put(new Reading(document, account), time.instant());
    }

    private boolean isFresh(Instant since) {
        return time.instant().isBefore(since.plus(length));
    }

    private record Reading(DocumentPointer document, String account) {}
}
