package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.kit.problem.ProblemException;

class FilterParametersTests {
    @ParameterizedTest
    @CsvSource({"fr, fr", "fa, other:fa", "other:fa, other:fa", "und, und", "pt-BR, other:pt-BR"})
    void aLanguageIsWrittenAsTheIndexWritesIt(String asked, String expected) {
        assertThat(ofLanguage(asked).filters().languages()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"French", "f", "other:", "fr*", "../fr"})
    void whatIsNoLanguageIsRefused(String asked) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ofLanguage(asked).filters())
                .satisfies(
                        refused ->
                                assertThat(refused.problem().members())
                                        .containsEntry("field", "language"));
    }

    @Test
    void onlyCurrentTextsAreSearchedUnlessAskedOtherwise() {
        assertThat(current(null).filters().currentOnly()).isTrue();
        assertThat(current(false).filters().currentOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A/78/265, A/78/265",
        "a/78/265, A/78/265",
        "75/240, 75/240",
        "A/RES/75/240, 75/240"
    })
    void aCitedDocumentIsWrittenAsTheIndexWritesIt(String asked, String expected) {
        var parameters =
                new FilterParameters(
                        null, null, null, null, null, null, null, List.of(asked), null);

        assertThat(parameters.filters().subjects().cites()).containsExactly(expected);
    }

    private static FilterParameters ofLanguage(String asked) {
        return new FilterParameters(null, null, null, List.of(asked), null, null, null, null, null);
    }

    private static FilterParameters current(@Nullable Boolean current) {
        return new FilterParameters(null, null, null, null, null, null, null, null, current);
    }
}
