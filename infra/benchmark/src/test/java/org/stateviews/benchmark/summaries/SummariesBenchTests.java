package org.stateviews.benchmark.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All views are fictional. */
class SummariesBenchTests {

    private static final String ROWS =
            """
            {"theme": "fund", "state": "BRB", "language": "en", "sentences": [
              {"text": "Barbados thanks the Chair."},
              {"text": "Hurricanes come in autumn."}]}
            {"theme": "fund", "state": "FJI", "language": "en", "sentences": [
              {"text": "Fiji thanks the Chair."},
              {"text": "A voluntary trust fund must pay for training.", "position": "yes",
               "pick": true}]}
            {"theme": "fund", "state": "GHA", "language": "en", "sentences": [
              {"text": "Training should be paid from a voluntary trust fund.", "position": "yes"},
              {"text": "Our ports are large."}]}
            {"theme": "fund", "state": "NLD", "language": "en", "sentences": [
              {"text": "Tulips flower in spring."},
              {"text": "Donors should coordinate what exists before anything new is founded.",
               "position": "no", "pick": true}]}
            """
                    .replace("\n  ", "");

    @TempDir private Path folder;

    private SummariesReport run(String rows, String... more) throws IOException {
        Files.writeString(folder.resolve("rows.jsonl"), rows);
        Files.writeString(folder.resolve("other.txt"), "no rows");
        var words = new ArrayList<>(List.of(folder.toString()));
        words.addAll(List.of(more));
        return SummariesBench.run(SummariesOptions.parse(words), 50);
    }

    @Test
    void anyFileOfTheShapeIsMeasuredAndWhatWasTakenIsPrinted() throws IOException {
        var report = run(ROWS, "--taken");

        assertThat(report.good()).isTrue();
        assertThat(report.text())
                .contains("[yes]", "[no]       Donors should coordinate")
                .containsPattern("fund +8 +2 ")
                .containsPattern("all +8 +2 ")
                .doesNotContain("held back")
                .contains("one thread, 50 sentences in a theme")
                .endsWith("nearer than first sentences and than random ones in every total");
    }

    @Test
    void whatAnEditorTakesFromTheTopIsNotBeaten() throws IOException {
        var report =
                run(
                        ROWS.replace(", \"pick\": true", "")
                                .replace("Chair.\"", "Chair.\", \"pick\": true"));

        assertThat(report.good()).isFalse();
        assertThat(report.text()).contains("NOT nearer");
    }

    @Test
    void themesHeldBackAreATotalOfTheirOwn() throws IOException {
        var held = ROWS.replace("\"theme\": \"fund\"", "\"theme\": \"other\", \"held\": true");

        assertThat(run(ROWS + held).text())
                .containsPattern("tried on +8 +2 ")
                .containsPattern("held back +8 +2 ")
                .containsPattern("all +16 +4 ");
    }

    @Test
    void oursBeatsFirstAndRandomSentencesOnTheGoldOfTheProject() throws IOException {
        var themes = GoldFile.ours();
        var contestants = SummariesBench.contestants(SummariesBench.all(themes), false);
        var rows = themes.stream().map(it -> SummariesBench.row(it, contestants)).toList();
        var names = contestants.stream().map(Contestant::name).toList();

        assertThat(new SummariesReport(names, rows, new SummariesSpeed(1, 1), List.of()).good())
                .isTrue();
    }

    @Test
    void eachMeasureMustBeBeaten() {
        var best = new Score(0.5, 0.5, 0.5);

        assertThat(best.beats(new Score(0.4, 0.4, 0.4))).isTrue();
        assertThat(best.beats(new Score(0.5, 0.4, 0.4))).isFalse();
        assertThat(best.beats(new Score(0.4, 0.6, 0.4))).isFalse();
        assertThat(best.beats(new Score(0.4, 0.4, 0.5))).isFalse();
    }

    @Test
    void coverageCountsPositionsOfTheEditorOnce() throws IOException {
        var theme = GoldFile.in(write(ROWS)).getFirst();
        var texts = theme.texts();

        assertThat(theme.coverage(List.of(texts.get(3), texts.get(4))))
                .isCloseTo(0.5, within(1e-9));
        assertThat(theme.coverage(List.of(texts.get(0)))).isZero();
        assertThat(theme.coverage(theme.picks())).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatTheSchemeSaysIsTold() throws IOException {
        var text =
                """
                {"theme": "t", "sentences": [{"pick": true,\
                 "text": "We support a programme of action on cybersecurity."}]}
                """;
        var sentences = GoldFile.in(write(text)).getFirst().texts();

        var told = SchemeConcepts.of(sentences).apply(sentences).getFirst();

        assertThat(told.concepts()).contains("programme_of_action");
        assertThat(told.positions()).contains("programme_of_action FOR");
        assertThat(told.text()).isEqualTo(sentences.getFirst().text());
    }

    @Test
    void filesOfAnotherShapeAreSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("{\"theme\": \"x\"}"))
                .withMessageContaining("pick");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("theme,state"))
                .withMessageContaining("No JSON: theme,state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(ROWS.replace("\"en\"", "\"pt\"")))
                .withMessageContaining("pt");
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), rows);
    }
}
