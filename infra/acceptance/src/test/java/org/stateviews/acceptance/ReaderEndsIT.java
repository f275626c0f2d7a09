package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.platform.Reader;
import org.stateviews.local.process.Signal;
import tools.jackson.databind.JsonNode;

/**
 * What a mission reads when the process that reads texts ends at its document: out of memory,
 * hanging or killed. The next document is read each time.
 */
class ReaderEndsIT {

    /** More than the memory holds, and long enough to be met in the middle. */
    private static final int LARGE = 190_000_000;

    private static final int ATTEMPTS = 3;

    private final Desk desk = new Desk();
    private final Reader reader = new Reader(Platform.running().own());

    @Test
    void outOfMemory() {
        var reference = submitLarge("memory");

        assertThat(whatIsToldOf(reference))
                .isEqualTo(
                        new Told(
                                "too-much-memory",
                                "SECRETARIAT",
                                "Reading the document needed more memory than is allowed and was stopped.",
                                "You need not do anything; a smaller or simpler file helps."));
        assertNextIsRead("afterMemory");
    }

    @Test
    void hanging() throws InterruptedException {
        var reference = submitLarge("hang");

        Signal.STOP.to(awaitReading());

        assertThat(whatIsToldOf(reference))
                .isEqualTo(
                        new Told(
                                "took-too-long",
                                "SECRETARIAT",
                                "Reading the document took longer than is allowed and was stopped.",
                                "You need not do anything; a smaller or simpler file helps."));
        assertNextIsRead("afterHang");
    }

    @Test
    void killedAtEachAttempt() {
        var reference = submitLarge("kill");

        for (int i = 0; i < ATTEMPTS; i++) {
            var reading = awaitReading();
            reading.destroyForcibly();
            reading.onExit().join();
        }

        assertThat(whatIsToldOf(reference))
                .isEqualTo(
                        new Told(
                                "reader-stopped",
                                "OPERATOR",
                                "The program that reads documents stopped three times at this one.",
                                "You need not do anything; a file saved anew helps."));
        assertNextIsRead("afterKill");
    }

    /** Its text differs each time, because what was read once is not read again. */
    private String submitLarge(String word) {
        var line = "Fictional views on " + word + ". ";
        return desk.submitText("ISL", word + ".txt", line.repeat(LARGE / line.length()));
    }

    private ProcessHandle awaitReading() {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> reader.reading().orElse(null), it -> it != null);
    }

    private Told whatIsToldOf(String reference) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> desk.status(reference).get("status").asString(),
                        "NEEDS_ATTENTION"::equals);
        var attention = desk.status(reference).get("attention");
        assertThat(attention).hasSize(1);
        return Told.of(attention.get(0));
    }

    private void assertNextIsRead(String word) {
        desk.awaitSearchable(desk.submitText("ISL", word + ".txt", "Fictional views: " + word));
        assertThat(desk.search(word).get("total").asInt()).isEqualTo(1);
    }

    /** Why, whose turn it is, and what that means in words. */
    private record Told(String code, String turn, String reason, String remedy) {

        static Told of(JsonNode attention) {
            return new Told(
                    attention.get("code").asString(),
                    attention.get("turn").asString(),
                    attention.get("reason").asString(),
                    attention.get("remedy").asString());
        }
    }
}
