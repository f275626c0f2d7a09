package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are what LibreOffice 7.4 said of the same text. */
class WordCountTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one two three                               | 3
                    well-known state-of-the-art                 | 2
                    a – b                                       | 2
                    a—b c–d                                     | 4
                    A/78/265, para. 3.                          | 3
                    one - two -- three                          | 5
                    a--b                                        | 2
                    pre--post word                              | 3
                    贝塔兰支持建立常设机制，并重视能力建设。     | 20
                    机制，“机制”。                               | 8
                    《A》、机制《A》                             | 9
                    机制(A/78/265)。                            | 4
                    2025年的ICT安全 and more                    | 8
                    网络安全（ICT）—机制……                       | 10
                    日本語、です。                               | 7
                    ترى ألفالاند أن الحوار يجب أن يستمر (A/78/265). | 8
                    «آلية دائمة واحدة»، و(الحوار).                | 4
                    Всё – это слово; и т. д.                    | 6
                    « Le mot »  ; fin !                         | 7
                    """)
    void aTextHasTheWordsThatLibreOfficeCounts(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'Fourth, \u200ffifth', 3",
        "'word\u200f next', 3",
        "'wo\u200frd next', 2",
        "'soft\u00adhyphen here', 2",
        "'a\u00a0b\u2009c', 3",
        "'\u200b\ufeffword\u200b two', 2",
        "'الأمن\u200c السيبراني', 2",
        "'emoji 😀 here 𠀀𠀁', 5"
    })
    void charactersThatNobodySeesCountAsTheyDoThere(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void theSampleReportHasAsManyWordsAsItsDocument() {
        assertThat(WordCount.of(Samples.report()).total()).isEqualTo(258);
    }

    @Test
    void repliesAreCountedApartAndSectionsOneByOne() {
        var count = WordCount.of(Samples.report());

        assertThat(count.sections())
                .containsExactly(
                        new WordCount.Section("Summary", 19, 0),
                        new WordCount.Section("I. Introduction", 39, 0),
                        new WordCount.Section("II. Thematic summary", 52, 0),
                        new WordCount.Section("III. Replies received from Governments", 5, 50));
        assertThat(count.own() + count.replies()).isEqualTo(count.total());
        assertThat(count.replies()).isEqualTo(50);
    }

    @Test
    void aNumberAndAFootnoteCount() {
        var paragraph =
                new Element.NumberedParagraph(
                        "p", List.of(Samples.english("one two"), new Run.Note("three four")));
        var manuscript =
                new Manuscript(Samples.masthead(), List.of(), List.of(paragraph), List.of());

        assertThat(WordCount.of(manuscript).sections())
                .containsExactly(new WordCount.Section("", 5, 0));
    }
}
