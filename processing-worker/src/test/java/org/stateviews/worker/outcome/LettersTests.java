package org.stateviews.worker.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

class LettersTests {

    @Test
    void shapesOfArabicLettersBecomeLetters() {
        assertThat(Letters.folded("\uFE8D\uFEF7\uFEE3\uFEE6")).isEqualTo("الأمن");
        assertThat(Letters.folded("\uFEFB \uFDF2")).isEqualTo("لا الله");
        assertThat(Letters.folded("\uFB56\uFB8E")).isEqualTo("پک");
    }

    @Test
    void aVowelSignThatStandsByItselfGoesToItsLetter() {
        assertThat(Letters.folded("م\uFE77ن\uFE7D")).isEqualTo("م\u064Eن\u0651");
        assertThat(Letters.folded("د\uFC60")).isEqualTo("د\u064E\u0651");
    }

    @Test
    void aLengthenedWordIsTheSameWord() {
        assertThat(Letters.folded("الأمـــن")).isEqualTo("الأمن");
        assertThat(Letters.folded("م\u064E\u0640ن")).isEqualTo("م\u064Eن");
        assertThat(Letters.folded("١ ـ الأمن")).isEqualTo("١ ـ الأمن");
    }

    @Test
    void ligaturesAreOpened() {
        assertThat(Letters.folded("e\uFB03cient, \uFB01rst, \uFB02ow, o\uFB00er, la\uFB06"))
                .isEqualTo("efficient, first, flow, offer, last");
    }

    @Test
    void whatLooksLikeAChineseCharacterIsThatCharacter() {
        assertThat(Letters.folded("\u2F00\u2F08\u2EC5\u2ED3\u2EA0\uF92D")).isEqualTo("一人见长民來");
        assertThat(Letters.folded("\u2E80、\u2FD5")).isEqualTo("\u2E80、龠");
    }

    @Test
    void whatOnlyLooksLikeAShapeStays() {
        assertThat(Letters.folded("½ ² ™ Ａ ﹣ №")).isEqualTo("½ ² ™ Ａ ﹣ №");
    }

    @Test
    void signsThatNobodySeesGo() {
        assertThat(Letters.folded("\uFEFFin\u200Bfor\u2060mation\u200E, \u2067الأمن\u2069"))
                .isEqualTo("information, الأمن");
    }

    @Test
    void aSoftHyphenStaysWhereALineEnds() {
        assertThat(Letters.folded("infor\u00ADma\u00AD\ntion\u00AD"))
                .isEqualTo("informa\u00AD\ntion\u00AD");
    }

    @Test
    void aJoinerStaysWhereItShapesLetters() {
        assertThat(Letters.folded("می\u200Cشود")).isEqualTo("می\u200Cشود");
        assertThat(Letters.folded("क्\u200Dष")).isEqualTo("क्\u200Dष");
        assertThat(Letters.folded("👩\u200D💻")).isEqualTo("👩\u200D💻");
        assertThat(Letters.folded("infor\u200Cmation\u200D الأمن\u200C و"))
                .isEqualTo("information الأمن و");
    }

    @Test
    void chineseCharactersStandTogetherOnALine() {
        assertThat(Letters.folded("信 息 安全\n信 息")).isEqualTo("信息安全\n信息");
        assertThat(Letters.folded("各国 ， 包括 （ 二 ） 。")).isEqualTo("各国，包括（二）。");
        assertThat(Letters.folded("使用 ICT 技术")).isEqualTo("使用 ICT 技术");
        assertThat(Letters.folded("张三　李四")).isEqualTo("张三　李四");
        assertThat(Letters.folded("国家， | 规范")).isEqualTo("国家， | 规范");
        assertThat(Letters.folded("the log L = 〈q1, q2〉 is")).isEqualTo("the log L = 〈q1, q2〉 is");
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, \uFE8D\uFEF7\uFEE3\uFEE6, الأمن",
        "ARABIC, الأمـــن, الأمن",
        "ARABIC, ال\u200Bأمن\u200F, الأمن",
        "CHINESE, 信 息 安 全, 信息安全",
        "ENGLISH, e\uFB03cient, efficient",
        "ENGLISH, infor\u00ADmation, information",
        "FRENCH, \uFB01nancement, financement",
        "RUSSIAN, информа\u200Bция, информация"
    })
    void aWordIsFoundHoweverItWasEncoded(OfficialLanguage language, String encoded, String typed) {
        assertThat(terms(language, Letters.folded(encoded)))
                .isNotEmpty()
                .isEqualTo(terms(language, typed));
    }

    private static List<String> terms(OfficialLanguage language, String text) {
        var terms = new ArrayList<String>();
        try (var stream = LanguageAnalyzers.of(language).tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Test
    void plainTextIsNotTouched() {
        var text = "Plain text, with  spaces\n and lines.";

        assertThat(Letters.folded(text)).isSameAs(text);
    }
}
