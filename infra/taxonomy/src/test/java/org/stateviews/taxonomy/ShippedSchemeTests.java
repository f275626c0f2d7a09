package org.stateviews.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

class ShippedSchemeTests {

    private static final ConceptScheme SCHEME = ConceptScheme.shipped();

    private static final List<String> LABELS_OF_EVALUATIONS =
            List.of(
                    "threats",
                    "norms",
                    "international_law",
                    "cbm",
                    "capacity_building",
                    "institutional_dialogue",
                    "legally_binding",
                    "attribution",
                    "non_intervention",
                    "peaceful_use",
                    "data_security",
                    "supply_chain",
                    "multistakeholder",
                    "cybercrime");

    @Test
    void itHasSixtyConceptsOrMoreEachNamedTwiceInSixLanguages() {
        assertThat(SCHEME.concepts())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(
                        concept -> {
                            assertThat(concept.labels())
                                    .as(concept.notation())
                                    .containsOnlyKeys(OfficialLanguage.values());
                            assertThat(concept.labels().values())
                                    .as(concept.notation())
                                    .allMatch(it -> !it.alternatives().isEmpty());
                        });
    }

    @Test
    void eachConceptIsDefinedAndRestsOnASource() {
        assertThat(SCHEME.concepts())
                .allSatisfy(it -> assertThat(it.definition()).as(it.notation()).isNotBlank())
                .allSatisfy(it -> assertThat(it.source()).as(it.notation()).isNotBlank());
    }

    @Test
    void eachConceptHasPatternsInSixLanguages() {
        assertThat(SCHEME.concepts())
                .allSatisfy(
                        it ->
                                assertThat(it.patterns())
                                        .as(it.notation())
                                        .extracting(Pattern::language)
                                        .contains(OfficialLanguage.values()));
    }

    @Test
    void eachCueIsToldInSixLanguages() {
        for (var cue : Cue.values()) {
            assertThat(SCHEME.cues())
                    .filteredOn(it -> it.cue() == cue)
                    .extracting(CuePattern::language)
                    .as(cue.name())
                    .contains(OfficialLanguage.values());
        }
    }

    @Test
    void pillarsAreAtTheTopAndEverythingElseIsUnderOne() {
        assertThat(SCHEME.concepts())
                .allSatisfy(
                        it ->
                                assertThat(it.level() == Level.PILLAR)
                                        .as(it.notation())
                                        .isEqualTo(it.ancestors().isEmpty()));
        assertThat(SCHEME.concepts()).extracting(Concept::level).contains(Level.values());
    }

    @Test
    void positionsAndNeedsAreNamedUnderSomethingOtherThanThemselves() {
        assertThat(SCHEME.concepts())
                .filteredOn(it -> it.level() == Level.POSITION || it.level() == Level.NEED)
                .allSatisfy(
                        it ->
                                assertThat(
                                                SCHEME.concept(it.broader().orElseThrow())
                                                        .orElseThrow()
                                                        .level())
                                        .as(it.notation())
                                        .isIn(Level.PILLAR, Level.THEME));
    }

    @Test
    void itKnowsTheLabelsOfEvaluations() {
        assertThat(SCHEME.concepts())
                .extracting(Concept::notation)
                .containsAll(LABELS_OF_EVALUATIONS);
    }
}
