package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.language.OfficialLanguage;

/** Whoever reads every word knows what an index holds: the same terms at the same places. */
class EveryWordTests {

    private record Placed(String term, int position, int start, int end) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ENGLISH | 1. It is not for States' agencies to act; see A/78/265 and the annex. | 7
                    FRENCH  | L'État n'a pas à répondre, et qu'il s'agisse de la paix. A/78/265     | 7
                    SPANISH | El Estado no debe actuar sin los demás; véase A/78/265 y su anexo.    | 6
                    RUSSIAN | Государство не должно и не может, как было сказано в A/78/265.        | 7
                    ARABIC  | لا يجوز للدول أن تعمل من دون الأمم المتحدة، انظر A/78/265 وهذا المرفق | 4
                    CHINESE | 各国不得利用信息和通信技术从事这一活动，见A/78/265号文件。                  | 0
                    """)
    void withoutTheFlaggedWordsTheTermsAreThoseOfTheIndex(
            OfficialLanguage language, String text, int stopWords) throws IOException {
        var flagged = new ArrayList<Placed>();
        var content = placed(LanguageAnalyzers.everyWord(language), text, flagged);

        assertThat(content)
                .isNotEmpty()
                .isEqualTo(placed(LanguageAnalyzers.of(language), text, new ArrayList<>()));
        assertThat(flagged).hasSize(stopWords);
    }

    /** Terms in their order, those that are flagged as stop words in a list of their own. */
    private static List<Placed> placed(Analyzer analyzer, String text, List<Placed> flagged)
            throws IOException {
        var terms = new ArrayList<Placed>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var flags = stream.addAttribute(FlagsAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                var list = flags.getFlags() == LanguageAnalyzers.STOP_WORD ? flagged : terms;
                list.add(
                        new Placed(
                                term.toString(),
                                position,
                                offset.startOffset(),
                                offset.endOffset()));
            }
            stream.end();
        }
        return terms;
    }
}
