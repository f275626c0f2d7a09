package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.citations.Citation;
import org.stateviews.taxonomy.citations.Citations;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.worker.classification.Themed;
import org.stateviews.worker.passages.PassageSamples;

class ThemeFieldsTests {

    private static final Classifier CLASSIFIER = Classifier.ofKnown(ConceptScheme.shipped());

    @Test
    void aThemeIsFoundUnderItselfAndAllThatStandAboveIt() {
        var fields =
                fields("The points of contact directory for ICT security incidents is of use.");

        assertThat(fields.get(PassageFields.THEME))
                .asInstanceOf(LIST)
                .contains("points_of_contact", "cbm");
        assertThat(fields.get(PassageFields.MAIN_THEME)).isEqualTo("points_of_contact");
    }

    @Test
    void aPositionIsHeldByWhoeverSpeaksForItOnly() {
        var sides =
                List.of(
                        "We support a new legally binding instrument on the use of ICTs.",
                        "We do not support a new legally binding instrument on the use of ICTs.");

        assertThat(sides)
                .allSatisfy(
                        it ->
                                assertThat(fields(it).get(PassageFields.THEME))
                                        .asInstanceOf(LIST)
                                        .contains("legally_binding"));
        assertThat(fields(sides.get(0)).get(PassageFields.HELD_POSITION))
                .asInstanceOf(LIST)
                .isNotEmpty();
        assertThat(fields(sides.get(1)))
                .doesNotContainEntry(
                        PassageFields.HELD_POSITION,
                        fields(sides.get(0)).get(PassageFields.HELD_POSITION));
    }

    @Test
    void aReasonPointsAtTheWordsThatAreIt() {
        var text = "The points of contact directory for ICT security incidents is of use.";
        var themes = (List<?>) fields(text).get(PassageFields.THEMES);

        assertThat(themes)
                .allSatisfy(
                        theme ->
                                assertThat((List<?>) ((Map<?, ?>) theme).get("why"))
                                        .isNotEmpty()
                                        .allSatisfy(
                                                why -> pointsIntoTheText((Map<?, ?>) why, text)));
    }

    @Test
    void whatIsAboutNothingHasNoSuchFields() {
        assertThat(fields("The weather was fine.")).isEmpty();
    }

    @Test
    void whatAPersonTookAwayIsFoundNoMoreUnderItNorUnderWhatOnlyItCarried() {
        var text = "The points of contact directory for ICT security incidents is of use.";

        var fields = fields(text, said("points_of_contact", ThemeVerdict.REMOVED, false));

        assertThat(list(fields, PassageFields.THEME)).doesNotContain("points_of_contact", "cbm");
        assertThat(fields.get(PassageFields.MAIN_THEME)).isNotEqualTo("points_of_contact");
        assertThat(notations(fields)).doesNotContain("points_of_contact");
        assertThat(list(fields, PassageFields.OPEN_THEMES).toString())
                .doesNotContain("points_of_contact");
        assertThat(list(fields, PassageFields.THEME_REVIEWS))
                .containsExactly(
                        Map.of(
                                "theme", "points_of_contact",
                                "verdict", "REMOVED",
                                "reason", "Because.",
                                "by", "editor",
                                "at", "2024-05-27T14:00:00Z",
                                "version", 1,
                                "movedFrom", List.of(),
                                "known", true));
    }

    @Test
    void whatStandsAboveSeveralStaysAsLongAsOneOfThemDoes() {
        var text =
                "The points of contact directory for ICT security incidents is of use, and so are"
                        + " communication protocols between the points of contact.";
        assertThat(notations(fields(text))).contains("points_of_contact").hasSizeGreaterThan(1);

        var fields = fields(text, said("points_of_contact", ThemeVerdict.REMOVED, false));

        assertThat(list(fields, PassageFields.THEME)).contains("cbm");
    }

    @Test
    void whatAPersonGaveIsFoundUnderItAndAllAboveItWhateverTheRulesSay() {
        var fields =
                fields(
                        "The weather was fine.",
                        said("points_of_contact", ThemeVerdict.ADDED, false));

        assertThat(list(fields, PassageFields.THEME)).contains("points_of_contact", "cbm");
        assertThat(fields.get(PassageFields.MAIN_THEME)).isEqualTo("points_of_contact");
        assertThat(list(fields, PassageFields.THEMES))
                .singleElement(MAP)
                .containsEntry("by", "editor")
                .containsEntry("score", 1.0)
                .containsEntry("why", List.of());
        assertThat(fields).doesNotContainKey(PassageFields.OPEN_THEMES);
    }

    @Test
    void whatAPersonConfirmedKeepsTheWordsForItAndAsksForNobodyAnyMore() {
        var text = "The points of contact directory for ICT security incidents is of use.";

        var fields = fields(text, said("points_of_contact", ThemeVerdict.CONFIRMED, false));

        assertThat(list(fields, PassageFields.THEMES).getFirst())
                .asInstanceOf(MAP)
                .containsEntry("by", "editor")
                .extractingByKey("why", LIST)
                .isNotEmpty();
        assertThat(list(fields, PassageFields.OPEN_THEMES).toString())
                .doesNotContain("points_of_contact");
    }

    @Test
    void whoSaysThatAPassageSpeaksAgainstAPositionIsRightAndSoIsWhoSaysTheContrary() {
        var text = "We support a new legally binding instrument on the use of ICTs.";
        var against = "We do not support a new legally binding instrument on the use of ICTs.";
        var position = list(fields(text), PassageFields.HELD_POSITION).getFirst().toString();

        assertThat(fields(text, said(position, ThemeVerdict.CONFIRMED, true)))
                .doesNotContainKey(PassageFields.HELD_POSITION);
        assertThat(
                        list(
                                fields(against, said(position, ThemeVerdict.CONFIRMED, false)),
                                PassageFields.HELD_POSITION))
                .contains(position);
    }

    @Test
    void aConceptThatTheSchemeDoesNotKnowIsKeptAndFoundNowhere() {
        var fields = fields("The weather was fine.", said("of_old", ThemeVerdict.ADDED, false));

        assertThat(fields).containsOnlyKeys(PassageFields.THEME_REVIEWS);
        assertThat(list(fields, PassageFields.THEME_REVIEWS))
                .singleElement(MAP)
                .containsEntry("theme", "of_old")
                .containsEntry("known", false);
    }

    private static PlacedReview<ThemeReviewed> said(
            String theme, ThemeVerdict verdict, boolean against) {
        var digest = Sha256.ofText("file");
        var document = new DocumentPointer(new SubmissionReference("78-237-8-KEN-1"), 0, 1, digest);
        return new PlacedReview<>(
                new ThemeReviewed(
                        new PassagePointer(document, "p00000001", digest, 1),
                        theme,
                        verdict,
                        against,
                        "Because.",
                        0,
                        "editor",
                        Instant.parse("2024-05-27T14:00:00Z")),
                1,
                List.of());
    }

    private static List<Object> list(Map<String, Object> fields, String field) {
        return List.copyOf((List<?>) fields.getOrDefault(field, List.of()));
    }

    private static List<Object> notations(Map<String, Object> fields) {
        var themes = (List<?>) fields.getOrDefault(PassageFields.THEMES, List.of());
        return themes.stream()
                .map(it -> Objects.requireNonNull(((Map<?, ?>) it).get("notation")))
                .map(Object.class::cast)
                .toList();
    }

    private static void pointsIntoTheText(Map<?, ?> why, String text) {
        var start = (Integer) Objects.requireNonNull(why.get("start"));
        var end = (Integer) Objects.requireNonNull(why.get("end"));

        assertThat(why.get("words")).isEqualTo(text.substring(start, end));
    }

    private static Map<String, Object> fields(String text) {
        return fields(text, List.of());
    }

    private static Map<String, Object> fields(String text, PlacedReview<ThemeReviewed> said) {
        return fields(text, List.of(said));
    }

    private static Map<String, Object> fields(String text, List<PlacedReview<ThemeReviewed>> said) {
        var fields = new HashMap<String, Object>();
        var passage =
                new org.stateviews.taxonomy.matching.Passage(
                        text, List.of(), OfficialLanguage.ENGLISH, true);
        var cites = Citations.of(text).stream().map(Citation::symbol).toList();
        ThemeFields.put(
                fields,
                new Themed(PassageSamples.english(text), CLASSIFIER.classify(passage), cites),
                said,
                CLASSIFIER.scheme()::concept);
        return fields;
    }
}
