package org.stateviews.search.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.ConceptFinder;

class ConceptRecognitionTests {
    private static final ConceptScheme SCHEME = ConceptScheme.shipped();
    private static final Pattern QUOTES = Pattern.compile("[«»“”]");
    private static final ConceptFinder FINDER = ConceptFinder.of(SCHEME);

    @ParameterizedTest
    @EnumSource
    void everyNameOfAConceptMeansThatConceptAndNothingElse(OfficialLanguage language) {
        for (var concept : SCHEME.concepts()) {
            for (var name : requireNonNull(concept.labels().get(language)).all()) {
                var named = named(QUOTES.matcher(name).replaceAll(" "));

                assertThat(named.notations()).as(name).containsExactly(concept.notation());
                assertThat(named.rest().clauses()).as(name).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "capacity-building women, women",
        "women and capacity-building, women",
        "the capacity-building, ''",
        "renforcement des capacités pour les femmes, femmes",
        "能力建设妇女, 妇女",
        "capacity-building-women, women"
    })
    void whatElseAQuerySaysIsKeptExceptWhatMeansNothing(String typed, String rest) {
        var named = named(typed);

        assertThat(named.notations()).containsExactly("capacity_building");
        assertThat(
                        String.join(
                                " ",
                                named.rest().clauses().stream().map(QueryClause::text).toList()))
                .isEqualTo(rest);
    }

    @Test
    void twoConceptsAreBothMeant() {
        assertThat(named("ransomware capacity-building").notations())
                .containsExactly("ransomware", "capacity_building");
        assertThat(named("ransomware capacity-building").slots()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"capacity-building\"",
                "-ransomware",
                "ransomwar*",
                "capacity \"x\" building",
                "women"
            })
    void aPhraseABeginningAndAnExclusionAreTakenAtTheirWord(String typed) {
        assertThat(named(typed)).isEqualTo(NamedConcepts.none(QueryWords.parse(typed)));
    }

    @Test
    void whatStandsBesideAConceptKeepsItsForm() {
        assertThat(named("ransomware -hospital \"new law\" infra*").rest())
                .isEqualTo(QueryWords.parse("-hospital \"new law\" infra*"));
    }

    @Test
    void conceptsBeyondTheLimitAreWords() {
        var one =
                new ConceptRecognition(FINDER, 1)
                        .in(QueryWords.parse("ransomware capacity-building"));

        assertThat(one.notations()).containsExactly("ransomware");
        assertThat(one.rest()).isEqualTo(QueryWords.parse("capacity-building"));
    }

    @Test
    void aQueryAsLongAsATextIsTakenByItsWords() {
        assertThat(named("ransomware" + " word".repeat(29)).slots()).hasSize(1);
        assertThat(named("ransomware" + " word".repeat(30)).slots()).isEmpty();
    }

    private static NamedConcepts named(String typed) {
        return new ConceptRecognition(FINDER, 10).in(QueryWords.parse(typed));
    }
}
