package org.stateviews.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyTimeTests {

    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void itGoesOnByWhatPassedAndNotByTheClock() {
        var time = new SteadyTime(Instant.EPOCH, nanoseconds::get);

        nanoseconds.addAndGet(Duration.ofMinutes(3).toNanos());

        assertThat(time.instant()).isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(3)));
    }
}
