package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.taxonomy.matching.Stance;

class SentencesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12. Norms are kept, in fiction. | Norms are kept, in fiction.",
                "(a) | (a) Norms are kept, in fiction. | Norms are kept, in fiction.",
                "四 | 四、各国遵守规范。 | 各国遵守规范。",
                "9 | 12. Norms are kept, in fiction. | 12.",
            })
    void aNumberThatIsCitedIsNotQuotedOnceMore(String number, String text, String quote) {
        assertThat(quoted(number, text)).startsWith(quote);
    }

    @Test
    void withoutANumberASentenceIsQuotedAsItStands() {
        assertThat(quoted(null, "2030 is near, in fiction."))
                .isEqualTo("2030 is near, in fiction.");
    }

    private static String quoted(@Nullable String number, String text) {
        var last = text.substring(text.length() - 2);
        var theme = Answer.theme("norms", Stance.STATED, 0.9, text, last);
        var passage =
                Answer.of("78-237-8-KEN-1", Publication.PUBLIC)
                        .document(1, DocumentKind.MAIN, "views.pdf")
                        .passage(1, number, "en", text, theme)
                        .passages()
                        .getFirst();
        return new Sentences(passage).about(theme);
    }
}
