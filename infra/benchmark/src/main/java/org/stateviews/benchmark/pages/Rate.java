package org.stateviews.benchmark.pages;

import java.time.Duration;

/**
 * So many pages in a time.
 *
 * @param pages how many
 * @param time in which they were read
 */
record Rate(int pages, Duration time) {

    double perSecond() {
        return pages / Math.max(0.001, time.toMillis() / 1000.0);
    }

    /** How much of another rate this is, 0–1 and more. */
    double of(Rate other) {
        return perSecond() / Math.max(0.001, other.perSecond());
    }
}
