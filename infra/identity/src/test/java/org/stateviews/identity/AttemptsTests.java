package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Attempts attempts = new Attempts(clock);

    @Test
    void anAccountRestsForAMinuteAfterTenFailures() {
        fail(Attempts.ALLOWED - 1);
        assertThat(attempts.mustRest("analyst")).isFalse();

        fail(1);
        assertThat(attempts.mustRest("analyst")).isTrue();
        assertThat(attempts.mustRest("editor")).isFalse();

        pass(Attempts.REST);
        assertThat(attempts.mustRest("analyst")).isFalse();
    }

    @Test
    void aSuccessOrAPauseForgivesWhatWasBefore() {
        fail(Attempts.ALLOWED - 1);
        attempts.succeeded("analyst");
        fail(1);
        assertThat(attempts.mustRest("analyst")).isFalse();

        fail(Attempts.ALLOWED - 2);
        pass(Attempts.REST);
        fail(1);
        assertThat(attempts.mustRest("analyst")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("analyst");
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
