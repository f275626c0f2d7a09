package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
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
        assertThat(new FilterParameters(null, null, null, null, null, null).filters().currentOnly())
                .isTrue();
        assertThat(
                        new FilterParameters(null, null, null, null, null, false)
                                .filters()
                                .currentOnly())
                .isFalse();
    }

    private static FilterParameters ofLanguage(String asked) {
        return new FilterParameters(null, null, null, List.of(asked), null, null);
    }
}
