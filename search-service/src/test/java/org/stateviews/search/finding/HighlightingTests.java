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
                                        "text_en", List.of("<em>threats</em> &amp; security"))))
                .isEqualTo("<em>threats</em> &amp; <em>security</em>");
    }

    @Test
    void anotherLanguageIsMarkedInTheExactField() {
        var passage = Passages.of("IRN", "other:fa", "امنیت").build();

        assertThat(Highlighting.of(passage, Map.of("text", List.of("<em>امنیت</em>"))))
                .isEqualTo("<em>امنیت</em>");
    }

    @Test
    void aTextWithNothingToMarkIsEscapedAllTheSame() {
        var passage = Passages.of("FRA", "fr", "<em>É</em> & \"x\"").build();

        assertThat(Highlighting.of(passage, Map.of()))
                .isEqualTo("&lt;em&gt;É&lt;/em&gt; &amp; &quot;x&quot;");
    }

    @Test
    void overlappingMarksBecomeOne() {
        assertThat(Marks.in("<em>网络</em><em>安全</em>").join(Marks.in("网<em>络安</em>全")).html())
                .isEqualTo("<em>网络安全</em>");
    }

    @Test
    void marksOfAnotherTextAreNotTakenOver() {
        assertThat(Marks.in("a <em>b</em>").join(Marks.in("<em>c</em>")).html())
                .isEqualTo("a <em>b</em>");
    }
}
