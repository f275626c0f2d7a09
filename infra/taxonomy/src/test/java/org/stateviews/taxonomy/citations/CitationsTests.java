package org.stateviews.taxonomy.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.taxonomy.citations.Citation.Kind;

class CitationsTests {

    @ParameterizedTest
    @CsvSource({
        "A/78/265, 'As A/78/265 says, ...'",
        "A/AC.292/2023/INF/5, (A/AC.292/2023/INF/5)",
        "A/78/265, 见A/78/265号文件",
        "A/78/265, الوثيقة A/٧٨/٢٦٥",
        "ODA/16-2017/NDV, 'note verbale oda/16-2017/ndv'",
        "A/C.1/78/L.60/REV.1, A/C.1/78/L.60/Rev.1"
    })
    void aSymbolIsCitedInCapitals(String symbol, String text) {
        assertThat(Citations.of(text))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.DOCUMENT))
                .satisfies(it -> assertThat(it.symbol()).isEqualTo(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution 75/240",
                "RESOLUTION 75/240",
                "A/RES/75/240",
                "https://undocs.org/en/A/RES/75/240",
                "la résolution 75/240",
                "la resolución 75/240",
                "в резолюции 75/240",
                "在第75/240号决议中",
                "القرار ٧٥/٢٤٠"
            })
    void aResolutionIsItsNumber(String text) {
        assertThat(Citations.of(text))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.RESOLUTION))
                .satisfies(it -> assertThat(it.symbol()).isEqualTo("75/240"));
    }

    @Test
    void aListOfResolutionsIsSeveral() {
        assertThat(Citations.of("Recalling its resolutions 73/27, 75/240 and 77/36 A"))
                .extracting(Citation::symbol)
                .containsExactly("73/27", "75/240", "77/36");
    }

    @Test
    void placesAreThoseOfTheText() {
        var text = "Views (A/78/265), and A/78/265 again";

        assertThat(Citations.of(text))
                .hasSize(2)
                .allSatisfy(
                        it ->
                                assertThat(text.substring(it.start(), it.end()))
                                        .isEqualTo("A/78/265"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in service 24/7",
                "a share of 50/50",
                "27/05/2024",
                "the resolution of 24/7 disputes",
                "and/or"
            })
    void otherNumbersAreNone(String text) {
        assertThat(Citations.of(text)).isEmpty();
    }
}
