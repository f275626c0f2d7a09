package org.stateviews.local.supervisor;

import java.util.Locale;

/**
 * How much room is left on the disk with the data, by what it means for the people who use the
 * platform. Counted in bytes, not in hundredths: a large disk that is 95 % full still has room for
 * years of submissions.
 */
enum Room {
    /** Nothing to worry about. */
    PLENTY(Long.MAX_VALUE, "Submissions are taken in."),
    /** Somebody should know. */
    LITTLE(3L << 30, "Below 1.0 GB no submission is taken in. %s"),
    /** The door is shut, so that what was accepted can still be read, indexed and found. */
    SHUT(
            1L << 30,
            "Submissions are turned away for now (503, try again later); what was accepted is safe."
                    + " %s"),
    /** Elasticsearch has stopped writing; see its flood stage. */
    FULL(256L << 20, "Nothing can be read or indexed, and Kafka may end. %s");

    /** What submission-api leaves free: less than this and its door is shut. */
    static final long RESERVE = SHUT.below;

    /** Less is not enough for a first start, whose caches and logs take about half of it. */
    static final long TO_START = 512L << 20;

    private static final String REMEDY =
            "Remove files from that disk; all goes on by itself once there is room.";

    private final long below;
    private final String meaning;

    Room(long below, String meaning) {
        this.below = below;
        this.meaning = meaning;
    }

    /** What so many free bytes are. */
    static Room of(long free) {
        var found = PLENTY;
        for (var room : values()) {
            found = free < room.below ? room : found;
        }
        return found;
    }

    /** The same, but better than before only when that is no passing matter of a few bytes. */
    static Room of(long free, Room before) {
        var now = of(free);
        return now.compareTo(before) < 0 ? min(before, of(free - free / 10)) : now;
    }

    private static Room min(Room one, Room other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What it means and what to do. */
    String meaning() {
        return meaning.formatted(REMEDY);
    }

    /** A number of bytes as people say it. */
    static String size(long bytes) {
        return bytes >= 1L << 30
                ? String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30))
                : String.format(Locale.ROOT, "%d MB", bytes >> 20);
    }
}
