package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "– 7 –",
                "-12-",
                "7/12",
                "٣",
                "iv",
                "Page 7",
                "page 7 of 12",
                "Página 7 de 12",
                "стр. 7",
                "Страница 7 из 12",
                "الصفحة ٣",
                "صفحة ٣ من ١٢",
                "第 7 页",
                "第七页",
                "7 页"
            })
    void theNumberOfAPageIsKnown(String text) {
        assertThat(PageNumber.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "7.",
                "(a)",
                "A/78/265",
                "Norm 7",
                "第七条",
                "7 norms",
                "IV. Norms"
            })
    void otherShortLinesAreText(String text) {
        assertThat(PageNumber.is(text)).isFalse();
    }
}
