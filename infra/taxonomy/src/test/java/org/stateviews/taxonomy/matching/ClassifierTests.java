package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.Harbour;
import org.stateviews.taxonomy.Strength;

class ClassifierTests {

    private static final Classifier CLASSIFIER = Classifier.of(Harbour.scheme());

    @ParameterizedTest
    @CsvSource({
        "en, The old lighthouses were repaired.",
        "fr, Les feux des ports sont éteints.",
        "ru, О портовых огнях и маяках.",
        "zh, 我们修理了灯塔。",
        "ar, وبالمنارة القديمة",
        "es, Las luces de puertos se apagan."
    })
    void inflectedFormsMatchInEachLanguage(String language, String text) {
        assertThat(given(text, language)).contains("lights");
    }

    @Test
    void aCertainPatternIsEnoughAnywhereALikelyOneOnlyWhereTheSubjectIsClear() {
        assertThat(given("A lighthouse.")).containsExactly("lights");
        assertThat(given("A guiding beam.")).isEmpty();
        assertThat(given("A guiding beam over the harbour.")).containsExactly("lights");
        assertThat(given("A guiding beam and a lamp as a signal.")).containsExactly("lights");
    }

    @Test
    void theSubjectMayBeClearByAHeadingOrByTheDocument() {
        var text = "A guiding beam.";
        var english = OfficialLanguage.ENGLISH;

        var underHeading = new Passage(text, List.of("On our harbour"), english, false);
        var inDocument = new Passage(text, List.of(), english, true);

        assertThat(CLASSIFIER.classify(underHeading)).hasSize(1);
        assertThat(CLASSIFIER.classify(inDocument)).hasSize(1);
        assertThat(CLASSIFIER.classify(inDocument).getFirst().evidence().weight())
                .isLessThan(CLASSIFIER.classify(underHeading).getFirst().evidence().weight());
    }

    @Test
    void hintsAreNeverEnough() {
        var text = "Night, fog, dark and storm over the harbour.";

        assertThat(given(text)).isEmpty();
        assertThat(CLASSIFIER.weigh(passage(text, "en")))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).hasSize(4))
                .satisfies(it -> assertThat(it.score()).isBetween(0.1, 0.5));
    }

    @Test
    void theSameWordsCountOnceAndSoDoesAPatternThatIsMetAgain() {
        assertThat(evidence("The harbour, a guiding beam, a guiding beam, a guiding beam."))
                .isEqualTo(evidence("The harbour, a guiding beam."));
        assertThat(evidence("harbour lights")).isEqualTo(evidence("A guiding beam, a harbour."));
    }

    @Test
    void anExcludedSentenceCountsOnlyWhenItIsCertain() {
        assertThat(given("In the harbour a museum has a guiding beam.")).isEmpty();
        assertThat(given("The harbour has a museum. It also has a guiding beam.")).isNotEmpty();
        assertThat(given("In the museum of the harbour there is a lighthouse.")).isNotEmpty();
    }

    @Test
    void wordsOfWhichOneStandsInAnExcludedSentenceDoNotCount() {
        var half = "At night. A lamp. The signal of a museum.";

        assertThat(evidence(half)).isEqualTo(evidence("At night."));
        assertThat(evidence(half + " A lamp, a signal."))
                .isEqualTo(evidence("At night. A lamp. The signal."))
                .isGreaterThan(evidence("At night."));
    }

    @Test
    void evidenceSaysWhetherItIsCertainAndFillsThePassage() {
        var one = "The lighthouse is repaired.";

        assertThat(evidenceOf(one)).isEqualTo(new Evidence(evidence(one), true, true));
        assertThat(evidenceOf(one + " It rains. It snows.").wide()).isFalse();
        assertThat(evidenceOf(one + " It rains.").wide()).isTrue();
        assertThat(evidenceOf("In the harbour there is a guiding beam.").certain()).isFalse();
    }

    @Test
    void aCertainPatternInAHeadingIsNotCertainOfTheText() {
        var under =
                new Passage(
                        "It is repaired.",
                        List.of("The lighthouse"),
                        OfficialLanguage.ENGLISH,
                        true);

        var evidence = CLASSIFIER.weigh(under).getFirst().evidence();

        assertThat(evidence.certain()).isFalse();
        assertThat(evidence.wide()).isFalse();
    }

    @Test
    void aHeadingCountsLessThanTheText() {
        var under =
                new Passage(
                        "It is repaired.",
                        List.of("The lighthouse"),
                        OfficialLanguage.ENGLISH,
                        true);

        var match = CLASSIFIER.weigh(under).getFirst();

        assertThat(match.evidence().weight()).isLessThan(evidence("The lighthouse is repaired."));
        assertThat(match.why())
                .containsExactly(
                        new Reason(
                                "lighthouse",
                                Strength.CERTAIN,
                                "lighthouse",
                                4,
                                14,
                                "The lighthouse"));
    }

    @Test
    void oneThemeIsTheMainOne() {
        var matches =
                CLASSIFIER.classify(
                        passage("Night closure of the harbour, and no need for lighthouses", "en"));

        assertThat(matches).hasSizeGreaterThan(1);
        assertThat(matches).filteredOn(ThemeMatch::main).containsExactly(matches.getFirst());
        assertThat(matches.getFirst().concept().notation()).isEqualTo("lights");
    }

    @ParameterizedTest
    @CsvSource({
        "en, lighthouse, 'We have seen a lighthouse, at last.'",
        "en, guiding beams, 'Such guiding beams: our harbour'",
        "zh, 灯塔, 在我们港口的灯塔附近",
        "ar, والمنارة, في الميناء والمنارة القديمة",
        "ar, المَنارة, في الميناء المَنارة",
        "ru, маяков, Много маяков.",
        "zh, 灯塔, 😀灯塔😀"
    })
    void aReasonSaysWhichWordsAndWhere(String language, String words, String text) {
        var why = CLASSIFIER.classify(passage(text, language)).getFirst().why().getFirst();

        assertThat(why.words()).isEqualTo(words);
        assertThat(text.substring(why.start(), why.end())).isEqualTo(words);
        assertThat(why.heading()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FOR, en, My delegation supports closing at night in this harbour.",
        "AGAINST, en, My delegation does not support closing at night of the harbour.",
        "AGAINST, en, We see no need for a night closure of this harbour.",
        "AGAINST, en, The harbour must stay open at night.",
        "STATED, en, The night closure of the harbour was discussed.",
        "STATED, en, We support the harbour. The night closure was discussed.",
        "FOR, ru, Россия поддерживает закрытие порта ночью.",
        "AGAINST, ru, Россия не поддерживает закрытие порта ночью.",
        "FOR, zh, 我国支持港口夜间关闭。",
        "AGAINST, zh, 我国不支持港口夜间关闭。"
    })
    void aPositionIsTakenForOrAgainst(Stance stance, String language, String text) {
        assertThat(match(text, language, "night_closure"))
                .get()
                .extracting(ThemeMatch::stance)
                .isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource({
        "true, There is no lamp.",
        "false, There is the lamp.",
        "true, It is not well lit.",
        "false, It is very well lit."
    })
    void aStopWordCountsWhereAPatternWouldLoseIt(boolean meets, String text) {
        assertThat(given(text).contains("lights")).isEqualTo(meets);
    }

    @Test
    void wordsThatStandApartAreSeveralPlaces() {
        var text = "Such a lamp was no signal in our harbour";

        assertThat(match(text, "en", "lights").orElseThrow().why())
                .extracting(Reason::words)
                .containsExactly("lamp", "signal");
    }

    @Test
    void aPhraseWithAStopWordIsOnePlaceAlsoAmongOthers() {
        var text = "Of the harbour, a keeper of the light, and his oil";

        assertThat(match(text, "en", "lights").orElseThrow().why())
                .extracting(Reason::words)
                .containsExactly("keeper of the light", "oil");
    }

    @Test
    void aThemeHasNoSides() {
        assertThat(
                        match(
                                "We do not support the lighthouse; it does not support us.",
                                "en",
                                "lights"))
                .get()
                .extracting(ThemeMatch::stance)
                .isEqualTo(Stance.STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "😀😀", "((((\"~* AND OR NOT", "\uD800"})
    void noTextIsTooOdd(String text) {
        for (var language : OfficialLanguage.values()) {
            var passage = new Passage(text, List.of(text), language, true);
            assertThat(CLASSIFIER.classify(passage)).isEmpty();
        }
    }

    @Test
    void aTextTellsWhetherItIsAboutTheSubject() {
        assertThat(CLASSIFIER.document().inContext("Our harbours", OfficialLanguage.ENGLISH))
                .isTrue();
        assertThat(CLASSIFIER.document().inContext("Our harbours", OfficialLanguage.SPANISH))
                .isFalse();
    }

    private static Passage passage(String text, String language) {
        return Passage.of(text, OfficialLanguage.ofCode(language).orElseThrow());
    }

    private static List<String> given(String text) {
        return given(text, "en");
    }

    private static List<String> given(String text, String language) {
        return CLASSIFIER.classify(passage(text, language)).stream()
                .map(it -> it.concept().notation())
                .toList();
    }

    private static double evidence(String text) {
        return evidenceOf(text).weight();
    }

    private static Evidence evidenceOf(String text) {
        return match(text, "en", "lights").orElseThrow().evidence();
    }

    private static Optional<ThemeMatch> match(String text, String language, String notation) {
        return CLASSIFIER.weigh(passage(text, language)).stream()
                .filter(it -> it.concept().notation().equals(notation))
                .findFirst();
    }
}
