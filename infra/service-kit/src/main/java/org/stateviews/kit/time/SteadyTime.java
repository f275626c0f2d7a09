package org.stateviews.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Moments that are only compared with each other, within one process: how long ago was that? They
 * begin at the clock's time and go on evenly, also when somebody sets the clock. What is shown,
 * stored or compared with a deadline comes from a {@link Clock} instead.
 */
public final class SteadyTime implements InstantSource {

    private final Instant start;
    private final LongSupplier nanoseconds;
    private final long origin;

    /** Beginning now. */
    public SteadyTime() {
        this(Clock.systemUTC().instant(), System::nanoTime);
    }

    SteadyTime(Instant start, LongSupplier nanoseconds) {
        this.start = start;
        this.nanoseconds = nanoseconds;
        this.origin = nanoseconds.getAsLong();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanoseconds.getAsLong() - origin);
    }
}
