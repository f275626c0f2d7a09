package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.language.OfficialLanguage;

class DocumentSymbolsTests {

    private static final List<String> SYMBOLS =
            List.of(
                    "A/78/265",
                    "A/RES/78/237",
                    "A/AC.292/2023/INF/5",
                    "A/77/275/Add.1",
                    "A/C.1/78/L.60/Rev.1",
                    "S/PV.9143",
                    "E/CN.6/2015/NGO/259",
                    "ODA/16-2017/NDV",
                    "A/RES/3314(XXIX)",
                    "A/RES/ES-11/1",
                    "ES-11/1",
                    "78/237");

    private static final List<String> SURROUNDINGS =
            List.of(
                    "%s",
                    "(%s)",
                    "%s).",
                    "%s,",
                    "%s;",
                    "见%s号文件",
                    "第%s号决议",
                    "الوثيقة%s،",
                    "و\u200F%s\u200F.",
                    "см.\u00A0%s,",
                    "l’%s",
                    "“%s”",
                    "%s\n",
                    "https://undocs.org/%s",
                    "https://undocs.org/en/%s.");

    static Stream<Arguments> symbolsEverywhere() {
        return Arrays.stream(OfficialLanguage.values())
                .flatMap(
                        language ->
                                SURROUNDINGS.stream()
                                        .filter(it -> !it.startsWith("http"))
                                        .map(it -> Arguments.of(language, it)));
    }

    @ParameterizedTest
    @MethodSource("symbolsEverywhere")
    void aSymbolIsOneTermWhateverSurroundsIt(OfficialLanguage language, String surroundings) {
        for (var symbol : SYMBOLS) {
            var text = surroundings.formatted(symbol);
            var lower = symbol.toLowerCase(Locale.ROOT);
            assertThat(Term.of(LanguageAnalyzers.of(language), text))
                    .as(text)
                    .filteredOn(term -> term.text().equals(lower))
                    .singleElement()
                    .satisfies(
                            term ->
                                    assertThat(text.substring(term.start(), term.end()))
                                            .isEqualTo(symbol));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://undocs.org/A/78/265",
                "https://undocs.org/en/A/78/265.",
                "http://undocs.org/ru/A/78/265)",
                "end of sentence.A/78/265",
                "a/78/265",
                "Ａ／７８／２６５",
                "A/78\u200E/265",
                "A/٧٨/٢٦٥",
                "A⁄78⁄265"
            })
    void aSymbolIsTheSameHoweverItIsTyped(String text) {
        for (var language : OfficialLanguage.values()) {
            assertThat(Searching.in(language).finds("A/78/265", text)).as(language.name()).isTrue();
        }
    }

    @Test
    void aSymbolDoesNotFindItsAddendum() {
        for (var language : OfficialLanguage.values()) {
            assertThat(Searching.in(language).finds("A/77/275", "A/77/275/Add.1")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"his/her", "State/organization", "IPv4/IPv6", "w/o"})
    void wordsWithASlashAreTwoWords(String text) {
        assertThat(Searching.in(OfficialLanguage.ENGLISH).finds(text.replace('/', ' '), text))
                .isTrue();
        assertThat(DocumentSymbols.in(text.toCharArray(), text.length())).isEmpty();
    }

    @Test
    void noTextMakesTheSearchSlow() {
        var hostile =
                List.of("A/".repeat(50_000), "1/".repeat(50_000), "A.a/1-1".repeat(20_000)).stream()
                        .map(String::toCharArray)
                        .toList();
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> hostile.forEach(text -> DocumentSymbols.in(text, text.length)));
    }
}
