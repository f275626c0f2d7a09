package org.stateviews.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.benchmark.report.ReportFigures.Replies;
import org.stateviews.benchmark.report.ReportFigures.Spent;
import org.stateviews.benchmark.report.ReportFigures.Support;
import org.stateviews.benchmark.report.ReportFigures.Times;
import org.stateviews.benchmark.report.ReportFigures.Words;

class ReportFiguresTests {

    private static final Support ALL = new Support(10, 7, 2, 1, 20, List.of());
    private static final Words ALIKE = new Words(1000, OptionalInt.of(1010));

    @ParameterizedTest
    @CsvSource({"59, 19, 19, true", "60, 19, 19, false", "59, 20, 19, false", "59, 19, 20, false"})
    void anEditorWaitsNoLonger(int draft, int docx, int again, boolean good) {
        assertThat(figures(times(draft, docx, again), ALL, ALIKE).good()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, 8, 1"})
    void everySentenceRestsOnSomething(int sentences, int supported, int own) {
        var support = new Support(sentences, supported, 0, own, 20, List.of());

        assertThat(figures(times(1, 1, 1), support, ALIKE).good()).isFalse();
    }

    @Test
    void whatDoesNotResolveIsSaid() {
        var figures =
                figures(
                        times(1, 1, 1),
                        new Support(10, 7, 2, 1, 20, List.of("p1 is not there")),
                        ALIKE);

        assertThat(figures.good()).isFalse();
        assertThat(figures.text()).contains("p1 is not there");
    }

    @ParameterizedTest
    @CsvSource({"990, true", "989, false", "1011, false", "1010, true"})
    void wordsMayDifferByAHundredth(int ours, boolean good) {
        var words = new Words(ours, OptionalInt.of(1000));

        assertThat(figures(times(1, 1, 1), ALL, words).good()).isEqualTo(good);
    }

    @Test
    void withoutLibreOfficeItSaysSo() {
        var figures = figures(times(1, 1, 1), ALL, new Words(7, OptionalInt.empty()));

        assertThat(figures.good()).isTrue();
        assertThat(figures.text()).contains("not installed");
    }

    private static Times times(int draft, int docx, int again) {
        return new Times(spent(draft), spent(docx), spent(again), 0.5);
    }

    private static Spent spent(int seconds) {
        return new Spent(Duration.ofSeconds(seconds), Duration.ofSeconds(1));
    }

    private static ReportFigures figures(Times times, Support support, Words words) {
        return new ReportFigures(new Replies(1, 10, 60), times, support, words, 400);
    }
}
