package org.stateviews.benchmark.outages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.outages.Knock.Meaning;
import org.stateviews.benchmark.trial.Answer;

class OutageTests {

    private static final Instant BEGIN = Instant.parse("2026-02-03T10:00:00Z");
    private static final Duration LATER = Duration.ofSeconds(30);
    private static final Map<String, Duration> SAID =
            Map.of("worker: log waits for the log", Duration.ofSeconds(2));

    @Test
    void aRefusalThatSaysWhenToComeAgainIsGood() {
        assertThat(outage(SAID, knock(1_600, closed(LATER))).good()).isTrue();
    }

    @Test
    void aRefusalThatDoesNotIsNotGood() {
        var outage = outage(SAID, knock(1_600, closed(Duration.ZERO)));

        assertThat(outage.good()).isFalse();
        assertThat(outage.text()).contains("1 other", "503 closed-door ×1");
    }

    @Test
    void aDoorThatHangsIsNotGood() {
        assertThat(outage(SAID, knock(4_000, closed(LATER))).good()).isFalse();
    }

    @Test
    void whatWasUnderWayMayWaitForItsAcknowledgement() {
        var doubt = new Answer(503, "{\"code\": \"not-confirmed\"}", LATER);

        assertThat(knock(0, doubt).meaning()).isEqualTo(Meaning.IN_DOUBT);
        assertThat(outage(SAID, knock(10_100, doubt)).good()).isTrue();
        assertThat(outage(SAID, knock(20_000, doubt)).good()).isFalse();
    }

    @Test
    void whereNobodySaysWhatIsWaitedForItIsNotGood() {
        var status = Map.of("status: RECEIVED, waiting for READING", Duration.ofSeconds(2));

        assertThat(outage(Map.of(), knock(100, closed(LATER))).good()).isFalse();
        assertThat(outage(status, knock(100, closed(LATER))).good()).isFalse();
    }

    @Test
    void aRequestCountsWhenAnyPartOfItFallsIntoTheOutage() {
        var knock = new Knock(BEGIN.minusSeconds(1), Duration.ofSeconds(3), closed(LATER));

        assertThat(knock.within(BEGIN, BEGIN.plusSeconds(60))).isTrue();
        assertThat(knock.within(BEGIN.plusSeconds(3), BEGIN.plusSeconds(60))).isFalse();
    }

    private static Outage outage(Map<String, Duration> said, Knock knock) {
        return new Outage(
                "kafka frozen",
                Duration.ofMinutes(1),
                new Answers(List.of(knock)),
                new Answers(List.of()),
                said,
                Duration.ofSeconds(5),
                List.of(),
                List.of(),
                List.of());
    }

    private static Knock knock(long millis, Answer answer) {
        return new Knock(BEGIN, Duration.ofMillis(millis), answer);
    }

    private static Answer closed(Duration retryAfter) {
        return new Answer(503, "{\"code\": \"closed-door\"}", retryAfter);
    }
}
