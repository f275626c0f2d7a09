package org.stateviews.worker.reconciliation;

import java.time.Duration;

/**
 * How long to rest after a comparison, for it reads the whole index: nine times as long as it took,
 * so that it takes a tenth of the time, but a minute at most, so that a proof is never old.
 */
final class Pace {

    private static final int RESTS = 9;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private long restsUntil = System.nanoTime();

    boolean rests() {
        return System.nanoTime() - restsUntil < 0;
    }

    /** A comparison that began then has just ended. */
    void ended(long began) {
        restsUntil =
                System.nanoTime() + rest(Duration.ofNanos(System.nanoTime() - began)).toNanos();
    }

    /** Rest after a comparison that took so long. */
    static Duration rest(Duration took) {
        var rest = took.multipliedBy(RESTS);
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }
}
