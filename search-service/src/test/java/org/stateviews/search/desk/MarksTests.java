package org.stateviews.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stateviews.search.index.PassageTheme.Why;
import org.stateviews.taxonomy.Strength;

class MarksTests {
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

    @Test
    void reasonsAreMarkedWhereTheyStandInTheBareText() {
        var text = "R&D: \"directory\" <of> contacts";

        assertThat(Marks.none(text).join(List.of(why(5, 16, null), why(22, 30, null))).html())
                .isEqualTo("R&amp;D: <em>&quot;directory&quot;</em> &lt;of&gt; <em>contacts</em>");
        assertThat(Marks.in("R&amp;D: <em>x</em>y").join(List.of(why(6, 7, null))).html())
                .isEqualTo("R&amp;D: <em>xy</em>");
    }

    @Test
    void reasonsElsewhereMarkNothing() {
        assertThat(Marks.none("a").join(List.of(why(0, 1, "a heading"))).html()).isEqualTo("a");
        assertThat(Marks.none("a").join(List.of(why(5, 9, null))).html()).isEqualTo("a");
    }

    private static Why why(int start, int end, @Nullable String heading) {
        return new Why("pattern", Strength.LIKELY, "words", start, end, heading);
    }
}
