package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.chaos.Chaos;
import org.stateviews.benchmark.chaos.ChaosOptions;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.trial.Voice;

/**
 * A small run of {@code infra/bench chaos}, over the platform that the other journeys use, after
 * them: its texts are made of the samples that they look for.
 */
@Order(Integer.MAX_VALUE - 1)
class ChaosIT {

    private final Platform platform = Platform.running();

    @Test
    void nothingIsLostAndNothingIsDoubleWhateverDies() throws InterruptedException {
        var words = List.of("--submissions", "24", "--kills", "5", "--seed", "78237");
        var options = ChaosOptions.parse(words, platform.data());

        var report = new Chaos(platform.own(), options, new Voice(System.out)).run();

        System.out.println(report.text());
        assertThat(report.findings()).isEmpty();
        assertThat(report.counts().submissions()).isEqualTo(24);
        assertThat(report.counts().receipts()).isEqualTo(report.counts().texts());
        assertThat(report.kills()).hasSize(Part.values().length);
    }
}
