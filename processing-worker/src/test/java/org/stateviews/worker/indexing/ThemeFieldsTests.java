package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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

    @AfterAll
    static void close() {
        CLASSIFIER.close();
    }

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

    private static void pointsIntoTheText(Map<?, ?> why, String text) {
        var start = (Integer) Objects.requireNonNull(why.get("start"));
        var end = (Integer) Objects.requireNonNull(why.get("end"));

        assertThat(why.get("words")).isEqualTo(text.substring(start, end));
    }

    private static Map<String, Object> fields(String text) {
        var fields = new HashMap<String, Object>();
        var passage =
                new org.stateviews.taxonomy.matching.Passage(
                        text, List.of(), OfficialLanguage.ENGLISH, true);
        var cites = Citations.of(text).stream().map(Citation::symbol).toList();
        ThemeFields.put(
                fields,
                new Themed(PassageSamples.english(text), CLASSIFIER.classify(passage), cites));
        return fields;
    }
}
