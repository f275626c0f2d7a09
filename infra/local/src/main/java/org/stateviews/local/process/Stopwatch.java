package org.stateviews.local.process;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Time that passed since a moment. It counts on when somebody sets the machine's clock forward or
 * back, so no wait ends early and none lasts for ever because of that.
 *
 * @param nanoseconds counts evenly from an arbitrary origin
 * @param start what it said at that moment
 */
public record Stopwatch(LongSupplier nanoseconds, long start) {

    /** Running from now on. */
    public static Stopwatch started() {
        return started(System::nanoTime);
    }

    static Stopwatch started(LongSupplier nanoseconds) {
        return new Stopwatch(nanoseconds, nanoseconds.getAsLong());
    }

    /** How long it runs. */
    public Duration elapsed() {
        return Duration.ofNanos(nanoseconds.getAsLong() - start);
    }

    /** Whether it runs for less than some time. */
    public boolean isWithin(Duration time) {
        return elapsed().compareTo(time) < 0;
    }
}
