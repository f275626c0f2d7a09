package org.stateviews.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesReportTests {

    @Test
    void itIsGoodWhenEveryAimIsReached() {
        assertThat(report(85, 60, 90, 9).good()).isTrue();
        assertThat(report(84, 60, 90, 9).good()).isFalse();
        assertThat(report(85, 59, 90, 9).good()).isFalse();
        assertThat(report(85, 60, 89, 9).good()).isFalse();
        assertThat(report(85, 60, 90, 10).good()).isFalse();
    }

    @Test
    void whatTheFolderHoldsNothingForIsNoFailure() {
        var nothing = Optional.<Rate>empty();
        var report =
                new PagesReport(
                        nothing, nothing, nothing, nothing, nothing, Optional.empty(), Map.of());

        assertThat(report.good()).isTrue();
        assertThat(report.text()).contains("no such pages");
    }

    @Test
    void theTableTellsRatesSharesAndStages() {
        assertThat(report(85, 60, 90, 9).text())
                .contains("100.00 pages/s  (1000 pages in 10.0 s)")
                .contains("85 % of bare, aim 85 %")
                .contains("9.0 s from receipt to found")
                .contains("read");
    }

    private static PagesReport report(int alone, int all, int lane, int seconds) {
        return new PagesReport(
                rate(100),
                rate(alone),
                rate(all),
                rate(100),
                rate(lane),
                Optional.of(Duration.ofSeconds(seconds)),
                Map.of("read", new Stages.Spent(4, 2.0)));
    }

    private static Optional<Rate> rate(int perSecond) {
        return Optional.of(new Rate(10 * perSecond, Duration.ofSeconds(10)));
    }
}
