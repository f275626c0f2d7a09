package org.stateviews.search.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.kit.problem.ProblemException;

class WordingTests {
    @Test
    void aPassageIsOneLineWithSingleSpaces() {
        assertThat(Wording.of("  12.\tÉtats\r\n parties\u00a0: \u0007 un ", 100).text())
                .isEqualTo("12. États parties : un");
        assertThat(Wording.of("各国", 2).text()).isEqualTo("各国");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "\u200b\u200b"})
    void withoutALetterItIsNoText(String typed) {
        assertThat(code(typed, 100)).isEqualTo("text-empty");
    }

    @Test
    void nothingIsCutOff() {
        assertThat(Wording.of("12345", 5).text()).isEqualTo("12345");
        assertThat(code("123456", 5)).isEqualTo("text-too-long");
    }

    private static String code(String typed, int longest) {
        return catchThrowableOfType(ProblemException.class, () -> Wording.of(typed, longest))
                .problem()
                .code();
    }
}
