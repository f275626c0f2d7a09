package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.ConceptFinder;

class QueryCheckTests {
    private static final FilterParameters NO_FILTERS =
            new FilterParameters(null, null, null, null, null, null, null, null, null);

    private static final ConceptFinder CONCEPTS = ConceptFinder.of(ConceptScheme.shipped());

    private final QueryCheck check =
            new QueryCheck(
                    new FindingSettings(1000, 100, 10, 20, 100, 10000),
                    new ConceptRecognition(CONCEPTS, 10));

    @Test
    void nothingAskedForIsTheFirstPageOfEverythingCurrent() {
        var query = check.check(null, true, NO_FILTERS, new PageParameters(null, null));

        var nothing = NamedConcepts.none(QueryWords.parse(""));
        assertThat(query)
                .isEqualTo(new PassageQuery("", true, nothing, PassageFilters.NONE, 0, 20));
        assertThat(query.isForEverything()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 20, out-of-range",
        "0, 0, out-of-range",
        "0, 101, out-of-range",
        "500, 20, page-too-deep",
        "100, 100, page-too-deep",
        "2147483647, 100, page-too-deep"
    })
    void aPageOutsideTheLimitsIsRefused(int page, int size, String code) {
        assertRefused("", new PageParameters(page, size), code);
    }

    @Test
    void wordsAreTakenForConceptsUnlessThatIsSwitchedOff() {
        var part = new PageParameters(null, null);

        assertThat(check.check("ransomware", true, NO_FILTERS, part).themes())
                .containsExactly("ransomware");
        assertThat(check.check("ransomware", false, NO_FILTERS, part).themes()).isEmpty();
    }

    @Test
    void theLastPageWithinTheLimitIsAnswered() {
        assertThat(check.check("", true, NO_FILTERS, new PageParameters(499, 20)).from())
                .isEqualTo(9980);
    }

    @Test
    void aQueryOfTooManyCharactersOrWordsIsRefused() {
        assertRefused("x".repeat(1001), new PageParameters(0, 20), "query-too-long");
        assertRefused("a ".repeat(101), new PageParameters(0, 20), "query-too-many-words");
    }

    private void assertRefused(String typed, PageParameters part, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> check.check(typed, true, NO_FILTERS, part))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.problem().members()).containsKey("field"));
    }
}
