package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.contracts.language.OfficialLanguage;

class OddTextTests {

    private static final String PIECES =
            "aZé ß ﬁ ﷺ ﻻ ـ ً َ أإآىةو الدول ёЙя 网络安全 國 𠀀𝔘😀👩‍💻 \u0301\u0308\u00AD\u200B\u200C"
                    + "\u200D\u200F\u202E\uFEFF\u00A0\u202F\u3000\uD800\uDC00\u0000\uFFFF 78/237"
                    + " A/78/265 Add.1 l'’ -_.;:()[]「」،؟ 12,5 ½ ² ª İı ｶﾞ 한국 हिन्दी ไทย";

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                " \u00A0\u3000\n",
                "\u200D\u0301",
                "ـــ ً",
                "\uD800 x \uDC00",
                "x".repeat(100_000),
                "𝔘".repeat(10_000),
                "😀".repeat(10_000),
                "\u0301".repeat(10_000),
                "e" + "\u0301".repeat(10_000),
                "ﷺ".repeat(1_000),
                "网".repeat(10_000),
                "𠀀".repeat(10_000),
                "ال".repeat(10_000),
                "A/78/" + "9".repeat(10_000),
                "'".repeat(10_000),
                "و".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void anOddTextIsReadWithoutFailureAndWithRightOffsets(String text) {
        for (var language : OfficialLanguage.values()) {
            assertRight(LanguageAnalyzers.of(language), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyMixtureIsReadWithoutFailureAndWithRightOffsets(OfficialLanguage language) {
        var random = new Random(237);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertRight(LanguageAnalyzers.of(language), text.toString());
        }
    }

    @Test
    void signsThatNobodySeesChangeNoWord() {
        for (var odd :
                List.of(
                        "secu\u00ADrity",
                        "secu\u200Drity",
                        "secu\u2060rity",
                        "\uFEFFsecurity\u00A0",
                        "se\u200Ccurity",
                        "ｓｅｃｕｒｉｔｙ")) {
            assertThat(Searching.in(OfficialLanguage.ENGLISH).bringsTogether(odd, "security"))
                    .as(odd)
                    .isTrue();
        }
        assertThat(Searching.in(OfficialLanguage.ENGLISH).bringsTogether("conﬁdence", "confidence"))
                .isTrue();
        assertThat(Searching.in(OfficialLanguage.FRENCH).bringsTogether("e\u0301tat", "État"))
                .isTrue();
    }

    @Test
    void offsetsAreThoseOfTheTextAsItWasRead() {
        assertThat(
                        Term.of(
                                LanguageAnalyzers.of(OfficialLanguage.ENGLISH),
                                "of secu\u00ADrity, A/78/265!"))
                .containsExactly(
                        new Term("secur", 3, 12, 2, 1), new Term("a/78/265", 14, 22, 1, 1));
    }

    @Test
    void manyThreadsShareOneAnalyzer() throws Exception {
        var analyzer = LanguageAnalyzers.of(OfficialLanguage.CHINESE);
        var expected = Term.of(analyzer, PIECES);
        Callable<List<Term>> reading = () -> Term.of(analyzer, PIECES);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 200).mapToObj(_ -> reading).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void otherLanguagesAreReadWordByWord() {
        assertThat(Term.words(LanguageAnalyzers.standard(), "A segurança das informações"))
                .containsExactly("a", "segurança", "das", "informações");
    }

    private static void assertRight(Analyzer analyzer, String text) {
        var terms = Term.of(analyzer, text);
        int start = 0;
        int position = -1;
        var starts = new int[text.length() + 1];
        var ends = new int[text.length() + 1];
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
        for (var term : terms) {
            assertThat(term.text()).as(text).isNotEmpty();
            assertThat(term.increment()).as(text).isBetween(position < 0 ? 1 : 0, text.length());
            assertThat(term.start()).as(text).isBetween(start, text.length() - 1);
            assertThat(term.end()).as(text).isBetween(term.start() + 1, text.length());
            start = term.start();
            position += term.increment();
            int last = position + term.places() - 1;
            assertThat(starts[position]).as(text).isIn(-1, term.start());
            assertThat(ends[last]).as(text).isIn(-1, term.end());
            starts[position] = term.start();
            ends[last] = term.end();
        }
    }
}
