package org.stateviews.local.supervisor;

import java.time.Duration;

/**
 * How long to wait before a dead child is started again: one second, doubled each time up to
 * thirty, and one second again after a minute of health.
 */
record BackOff(Duration delay) {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    static BackOff first() {
        return new BackOff(FIRST);
    }

    BackOff after(Duration life) {
        var doubled = delay.multipliedBy(2);
        if (life.compareTo(HEALTHY) >= 0) {
            return first();
        }
        return new BackOff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
