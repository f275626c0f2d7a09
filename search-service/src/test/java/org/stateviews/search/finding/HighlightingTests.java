package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stateviews.search.Passages;

class HighlightingTests {
    @Test
    void marksOfTheLanguageAndOfExactFormsAreJoined() {
        var passage = Passages.of("KEN", "en", "threats & security").build();

        assertThat(
                        Highlighting.of(
                                passage,
                                Map.of(
                                        "text", List.of("threats &amp; <em>security</em>"),
                                        "text_en", List.of("<em>threats</em> &amp; security")),
                                List.of()))
                .isEqualTo("<em>threats</em> &amp; <em>security</em>");
    }

    @Test
    void anotherLanguageIsMarkedInTheExactField() {
        var passage = Passages.of("IRN", "other:fa", "امنیت").build();

        assertThat(Highlighting.of(passage, Map.of("text", List.of("<em>امنیت</em>")), List.of()))
                .isEqualTo("<em>امنیت</em>");
    }

    @Test
    void aTextWithNothingToMarkIsEscapedAllTheSame() {
        var passage = Passages.of("FRA", "fr", "<em>É</em> & \"x\"").build();

        assertThat(Highlighting.of(passage, Map.of(), List.of()))
                .isEqualTo("&lt;em&gt;É&lt;/em&gt; &amp; &quot;x&quot;");
    }

    @Test
    void whatSpeaksForAThemeAskedForIsMarkedAndForNoOther() {
        var passage = Passages.of("KEN", "en", "a directory").about("points_of_contact").build();

        assertThat(Highlighting.of(passage, Map.of(), List.of("cbm")))
                .isEqualTo("<em>a directory</em>");
        assertThat(Highlighting.of(passage, Map.of(), List.of("norms"))).isEqualTo("a directory");
    }
}
