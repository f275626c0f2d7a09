package org.stateviews.local.supervisor;

import java.time.Duration;

/**
 * How long to wait before a dead child is started again: one second, doubled each time up to
 * thirty, and one second again for a child that lived in health for a minute.
 *
 * @param delay the last wait, zero before the first
 */
record BackOff(Duration delay) {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    static BackOff none() {
        return new BackOff(Duration.ZERO);
    }

    /** The wait that follows a life of some length. */
    BackOff after(Duration life) {
        if (delay.isZero() || life.compareTo(HEALTHY) >= 0) {
            return new BackOff(FIRST);
        }
        var doubled = delay.multipliedBy(2);
        return new BackOff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
