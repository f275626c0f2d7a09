package org.stateviews.worker.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.worker.generations.IndexUnavailableException;

class WaitsTests {

    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");

    private final Waits waits = new Waits(Clock.fixed(NOW, ZoneOffset.UTC));
    private final WaitsHealthIndicator health = new WaitsHealthIndicator(waits);

    @Test
    void whoGetsThroughWaitsForNothing() {
        waits.during("dispatch", () -> {});

        assertThat(waits.now()).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anOutageGoesOnToWhoeverDecidesAndIsToldWithItsBeginning() {
        var full = new StoreUnavailableException("cannot write", new IOException("No space left"));

        assertThatThrownBy(() -> fail("extraction-text", full)).isSameAs(full);
        assertThatThrownBy(() -> fail("extraction-text", full)).isSameAs(full);

        assertThat(waits.now().get("extraction-text"))
                .extracting(Waits.Wait::need, Waits.Wait::since, Waits.Wait::tries)
                .containsExactly(Need.STORE, NOW, 2);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails().get("extraction-text"))
                .asString()
                .contains("waits for the document store since " + NOW, "No space left");
    }

    @Test
    void afterTheTryThatGetsThroughNobodyWaits() {
        waits.tried("takeover", () -> fail(new IndexUnavailableException("away", null)));

        waits.during("takeover", () -> {});

        assertThat(waits.now()).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneWaitsWhileAnotherGoesOn() {
        waits.tried("indexing-1", () -> fail(new IndexUnavailableException("away", null)));

        waits.during("dispatch", () -> {});

        assertThat(waits.now()).containsOnlyKeys("indexing-1");
    }

    @Test
    void whatIsAwayIsToldByTheFirstExceptionThatKnows() {
        var refused = new IOException("connection refused");

        assertThat(Need.of(new IndexUnavailableException("bulk", refused)))
                .isEqualTo(Need.SEARCH_INDEX);
        assertThat(Need.of(new IllegalStateException(new LogUnavailableException("away", null))))
                .isEqualTo(Need.LOG);
        assertThat(Need.of(new TimeoutException("no metadata"))).isEqualTo(Need.LOG);
        assertThat(Need.of(new ProgramMissingException("tesseract cannot be started", refused)))
                .isEqualTo(Need.RECOGNITION);
        assertThat(Need.of(new IllegalStateException("a bug"))).isEqualTo(Need.REPAIR);
    }

    @Test
    void aStepThatComesAgainDoesNotHideAFault() {
        var fault = new IllegalStateException("a bug");

        assertThatThrownBy(() -> waits.tried("reconciliation", () -> fail(fault))).isSameAs(fault);

        assertThat(waits.now().get("reconciliation"))
                .extracting(Waits.Wait::need)
                .isEqualTo(Need.REPAIR);
    }

    private void fail(String who, RuntimeException failure) {
        waits.during(who, () -> fail(failure));
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }
}
