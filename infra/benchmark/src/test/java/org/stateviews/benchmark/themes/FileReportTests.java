package org.stateviews.benchmark.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.themes.Reliability.Outcome;
import org.stateviews.benchmark.themes.Reliability.Scored;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Calibration;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.Labels;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.taxonomy.matching.Stance;
import org.stateviews.taxonomy.matching.ThemeMatch;

class FileReportTests {

    private static final Set<String> TOPICS = Set.of("lights", "fish");

    private final List<Judged> judged = new ArrayList<>();

    private void row(String state, String sentence, List<String> meant, List<ThemeMatch> matches) {
        boolean none = meant.isEmpty();
        var passage = Passage.of(state + sentence, OfficialLanguage.ENGLISH);
        var labelled = new Labelled(passage, state, sentence, Set.copyOf(meant), none);
        judged.add(Judged.of(labelled, matches, TOPICS));
    }

    private FileReport report(int positives) {
        var aims = new Aims(0.8, 0.9, 0.9, 0.1, positives, 0.9, 1000);
        return new FileReport("file", judged, Calibration.UNMEASURED, new Folds(judged), aims);
    }

    /** A theme of so much evidence, under others if there are any. */
    private static ThemeMatch theme(String notation, double evidence, String... ancestors) {
        var labels = Map.of(OfficialLanguage.ENGLISH, new Labels(notation, List.of()));
        var concept =
                new Concept(
                        notation,
                        notation,
                        Level.THEME,
                        labels,
                        "",
                        "",
                        List.of(ancestors),
                        List.of());
        var certain = new Evidence(evidence, true, true);
        double score = Calibration.UNMEASURED.score(certain);
        return new ThemeMatch(concept, certain, score, false, Stance.STATED, List.of());
    }

    @Test
    void aConceptCountsAsTheNearestTopicAtOrAboveIt() {
        row("A", "", List.of("lights"), List.of(theme("lamps", 2, "lights", "fish")));
        row("A", "", List.of("fish"), List.of(theme("boats", 2, "harbour"), theme("fish", 2)));

        assertThat(judged).allMatch(Judged::right);
    }

    @Test
    void precisionAndRecallCountWhatWasGivenAndWhatWasMeant() {
        row("A", "", List.of("lights"), List.of(theme("lights", 2)));
        row("A", "", List.of("lights"), List.of(theme("lights", 0.9)));
        row("A", "", List.of("fish"), List.of(theme("lights", 2)));
        row("B", "", List.of(), List.of(theme("lights", 2)));

        var lights = report(1).counts().getFirst();

        assertThat(lights).isEqualTo(new Counts("lights", 1, 2, 1));
        assertThat(lights.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(lights.recall()).isEqualTo(0.5);
        assertThat(lights.f1()).isEqualTo(0.4);
    }

    @Test
    void confusionsSayWhatWasGivenInstead() {
        row("A", "", List.of("fish"), List.of(theme("lights", 2)));
        row("A", "", List.of("fish"), List.of());
        row("B", "", List.of(), List.of(theme("fish", 2)));

        assertThat(new Confusions("fish", judged).missed()).isEqualTo("lights 1, nothing else 1");
        assertThat(new Confusions("lights", judged).wrong()).isEqualTo("fish 1");
        assertThat(new Confusions("fish", judged).wrong()).isEqualTo("none 1");
    }

    @Test
    void onlyTopicsWithEnoughPassagesMakeTheMean() {
        row("A", "", List.of("lights"), List.of(theme("lights", 2)));
        row("A", "", List.of("lights"), List.of(theme("lights", 2)));
        row("A", "", List.of("fish"), List.of());

        assertThat(report(2).macro().topics()).containsExactly("lights");
        assertThat(report(2).macro().value()).isEqualTo(1);
        assertThat(report(1).macro().value()).isEqualTo(0.5);
    }

    @Test
    void oneStateMayCarryTheMean() {
        row("A", "", List.of("lights"), List.of(theme("lights", 2)));
        row("B", "", List.of("lights"), List.of());

        var range = report(1).macro().withoutOneState();

        assertThat(range).isEqualTo(new MacroF1.Range(0, 1));
    }

    @Test
    void theBootstrapHoldsTheMeanAndIsTheSameAgain() {
        for (int i = 0; i < 20; i++) {
            row("A", "", List.of("lights"), i % 4 == 0 ? List.of() : List.of(theme("lights", 2)));
        }
        var macro = report(8).macro();

        assertThat(macro.bootstrap()).isEqualTo(macro.bootstrap());
        assertThat(macro.value()).isBetween(macro.bootstrap().from(), macro.bootstrap().to());
        assertThat(macro.bootstrap().to() - macro.bootstrap().from()).isBetween(0.05, 0.5);
    }

    @Test
    void translationsArePairedWithEachOther() {
        row("A", "1", List.of("lights"), List.of(theme("lights", 2)));
        row("B", "1", List.of("lights"), List.of(theme("lights", 2), theme("boats", 2)));
        row("C", "1", List.of("lights"), List.of());
        row("D", "2", List.of("lights"), List.of());

        assertThat(report(1).translations().sameTopics()).isEqualTo(new Share(1, 3));
        assertThat(report(1).translations().sameConcepts()).isEqualTo(new Share(0, 3));
    }

    @Test
    void aPassageAboutNothingMustHaveNoThemeEvenOneThatTheFileDoesNotKnow() {
        row("A", "", List.of(), List.of(theme("boats", 2)));
        row("A", "", List.of(), List.of(theme("boats", 0.5)));

        assertThat(report(1).withoutTheme()).isEqualTo(new Share(1, 2));
        assertThat(report(1).good()).isFalse();
    }

    @Test
    void aScoreThatIsRightAsOftenAsItSaysHasNoError() {
        var half = new Scored(0.5, true);
        var otherHalf = new Scored(0.5, false);

        assertThat(new Reliability(List.of(half, otherHalf)).error()).isZero();
        assertThat(new Reliability(List.of(half, half)).error()).isEqualTo(0.5);
        assertThat(new Reliability(List.of(half)).bins())
                .containsExactly(new Reliability.Bin(5, 0.5, 1, 1));
    }

    @Test
    void aMeasurementFindsTheShareOfThePassagesWithEachKindOfEvidence() {
        var certain = new Evidence(1.5, true, false);
        var likely = new Evidence(2, false, true);
        var little = new Evidence(0.5, false, true);

        var measured =
                Measured.on(
                        Stream.of(
                                        outcomes(certain, 95, 5),
                                        outcomes(likely, 70, 30),
                                        outcomes(little, 20, 80))
                                .flatMap(it -> it)
                                .toList());

        assertThat(measured.score(certain)).isCloseTo(0.95, within(0.02));
        assertThat(measured.score(likely)).isCloseTo(0.7, within(0.02));
        assertThat(measured.score(little)).isCloseTo(0.2, within(0.02));
    }

    private static Stream<Outcome> outcomes(Evidence evidence, int right, int wrong) {
        return Stream.concat(
                Stream.generate(() -> new Outcome(evidence, true)).limit(right),
                Stream.generate(() -> new Outcome(evidence, false)).limit(wrong));
    }

    @Test
    void whatAStateSaysIsScoredByWhatOthersSay() {
        for (int i = 0; i < 20; i++) {
            row("A", "", List.of("fish"), List.of(theme("lights", 2)));
            row("B", "", List.of("lights"), List.of(theme("lights", 2)));
        }

        var bins = report(1).heldOut().bins();

        assertThat(bins).hasSize(2);
        assertThat(bins.getFirst().share()).isEqualTo(1);
        assertThat(bins.getLast().share()).isZero();
    }

    @Test
    void everyAimMustBeReached() {
        for (int i = 0; i < 8; i++) {
            row("A", "", List.of("lights"), List.of(theme("lights", 3)));
        }
        assertThat(report(8).good()).isTrue();
        assertThat(report(8).text().lines().collect(Collectors.joining("\n")))
                .contains("macro-F1 of 1 topics with 8 passages or more: 1.000 (0.80 wanted)")
                .contains("without any one State: 0.000 to 0.000");

        judged.replaceAll(it -> new Judged(it.labelled(), List.of(), Map.of()));
        assertThat(report(8).good()).isFalse();
    }
}
