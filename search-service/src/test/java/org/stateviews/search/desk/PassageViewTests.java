package org.stateviews.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.search.Passages;
import org.stateviews.search.index.PassageTheme;

class PassageViewTests {
    private static final Passages PASSAGE = Passages.of("FRA", "fr", "<b>Texte</b>");

    @Test
    void aTextIsEscapedBeforeAPagePrintsIt() {
        assertThat(PassageView.plain(PASSAGE.build()).html()).isEqualTo("&lt;b&gt;Texte&lt;/b&gt;");
    }

    @Test
    void findingsAreMarked() {
        assertThat(PassageView.highlighted(PASSAGE.build(), "&lt;em&gt; <em>a</em>").html())
                .isEqualTo("&lt;em&gt; <mark>a</mark>");
    }

    @Test
    void wordsForWhichItHasItsThemesAreMarkedAndTheMainOneComesFirst() {
        var passage = Passages.of("FRA", "fr", "a & b").about("norms", "cbm").build();

        assertThat(PassageView.plain(passage).html()).isEqualTo("<mark>a &amp; b</mark>");
        assertThat(PassageView.plain(passage).themes())
                .extracting(PassageTheme::notation)
                .containsExactly("norms", "cbm");
    }

    @Test
    void aReplacedTextIsReadInItsOwnRevision() {
        var id = "78-237-8-FRA-1.r0.d1.p00000001";

        assertThat(PassageView.plain(PASSAGE.build()).address())
                .isEqualTo("/submissions/78-237-8-FRA-1?passage=" + id + "#" + id);
        assertThat(PassageView.plain(PASSAGE.replaced().build()).address())
                .isEqualTo("/submissions/78-237-8-FRA-1?passage=" + id + "&revision=0#" + id);
    }

    @Test
    void itsThemesAreReviewedAtAnAddressThatLeadsBack() {
        var themes = "/submissions/78-237-8-FRA-1/passages/78-237-8-FRA-1.r0.d1.p00000001/themes?";

        assertThat(PassageView.plain(PASSAGE.build()).reviewAddress(null)).isEqualTo(themes);
        assertThat(PassageView.plain(PASSAGE.replaced().build()).reviewAddress("/reviews?page=1"))
                .isEqualTo(themes + "revision=0&back=%2Freviews%3Fpage%3D1&");
    }

    @Test
    void aHeadingThatIsAPassageIsNotAboveItself() {
        var heading = PassageView.plain(PASSAGE.headed("Menaces › <b>Texte</b>").build());
        var text = PassageView.plain(PASSAGE.headed("Menaces › Acteurs").build());

        assertThat(heading.isHeading()).isTrue();
        assertThat(heading.headingsAbove()).containsExactly("Menaces");
        assertThat(text.isHeading()).isFalse();
        assertThat(text.headingsAbove()).containsExactly("Menaces", "Acteurs");
    }

    @ParameterizedTest
    @CsvSource({"ar, ar, rtl", "fr, fr, ltr", "zh, zh, ltr", "other:fa, fa, auto", "und, '', auto"})
    void everyLanguageIsMarkedWithTagAndDirection(String language, String lang, String dir) {
        assertThat(WrittenIn.of(language)).isEqualTo(new WrittenIn(lang, dir));
    }
}
