package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Stance;

class PhrasesTests {
    private final Phrases phrases = Phrases.shipped();
    private final Outline outline = new Outline(Answer.SCHEME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cbm | STATED | addressed confidence-building measures",
                "points_of_contact | STATED | addressed the points of contact directory",
                "need_training | STATED | expressed a need for training in ICT security",
                "consensus | FOR | supported decision-making by consensus",
                "single_track | AGAINST | spoke against a single-track process on ICT security in"
                        + " the United Nations",
                "existing_norms_suffice | STATED | referred to the view that existing norms suffice"
            })
    void whatIsSaidFollowsTheKindOfTheConcept(String notation, Stance stance, String words) {
        assertThat(phrases.said(topic(notation), stance)).isEqualTo(words);
    }

    @Test
    void everyConceptOfTheSchemeMakesASentenceForEachSide() {
        for (var concept : Answer.SCHEME.concepts()) {
            for (var stance : Stance.values()) {
                assertThat(phrases.said(topic(concept.notation()), stance))
                        .matches("[a-z]+ .*[\\p{L})]")
                        .doesNotContain("{", "_", "  ");
            }
        }
    }

    @Test
    void aConceptWithoutPhraseIsToldByItsLabel() {
        assertThat(phrases.said(new Topic("x", Level.POSITION, "more light", "x", "x"), Stance.FOR))
                .isEqualTo("supported the position “more light”");
        assertThat(phrases.said(Topic.unknown("harbour"), Stance.STATED))
                .isEqualTo("addressed harbour");
    }

    @Test
    void everyPhraseIsThatOfAConcept() {
        var notations =
                Answer.SCHEME.concepts().stream()
                        .map(Concept::notation)
                        .collect(Collectors.toSet());

        assertThat(phrases.keys().stream().filter(it -> it.startsWith("phrase.")))
                .allSatisfy(it -> assertThat(notations).contains(it.substring("phrase.".length())));
        assertThat(phrases.keys())
                .allMatch(
                        it ->
                                Stream.of("said.", "plain.", "phrase.", "submitter.")
                                        .anyMatch(it::startsWith));
    }

    @Test
    void submittersThatAreNoStatesHaveTheirArticle() {
        assertThat(phrases.name(new SubmitterCode("EU"))).isEqualTo("the European Union");
        assertThat(phrases.name(new SubmitterCode("KEN"))).isEqualTo("Kenya");
        assertThat(phrases.name(new SubmitterCode("XORG"))).isEqualTo("XORG");
    }

    private Topic topic(String notation) {
        return outline.of(List.of(notation)).getFirst();
    }
}
