package org.stateviews.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StopwatchTests {

    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void itCountsWhatPassedFromAnyOrigin() {
        var watch = Stopwatch.started(nanoseconds::get);
        assertThat(watch.elapsed()).isZero();

        nanoseconds.addAndGet(Duration.ofSeconds(20).toNanos());

        assertThat(watch.elapsed()).hasSeconds(20);
        assertThat(watch.isWithin(Duration.ofSeconds(21))).isTrue();
        assertThat(watch.isWithin(Duration.ofSeconds(20))).isFalse();
    }
}
