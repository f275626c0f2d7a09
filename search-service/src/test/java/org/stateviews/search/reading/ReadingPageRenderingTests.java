package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.search.Passages;
import org.stateviews.search.Rendering;
import org.stateviews.search.WithoutNeighbours;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.ThemeReview;
import org.stateviews.search.reviews.UnplacedTheme;
import org.stateviews.taxonomy.matching.Stance;

/** Themes on the reading page, from a model alone. */
@WithoutNeighbours
class ReadingPageRenderingTests {
    private static final Passage PASSAGE =
            Passages.of("FRA", "fr", "Texte.").about("norms").build();

    @Autowired WebApplicationContext context;

    @Test
    void eachThemeCanBeConfirmedAndRemovedAndAnotherOneAdded() throws Exception {
        var themes = "/submissions/78-237-8-FRA-1/passages/78-237-8-FRA-1.r0.d1.p00000001/themes?";

        assertThat(html(PASSAGE, Locale.ENGLISH))
                .contains("Recognised by rule")
                .contains(themes + "verdict=CONFIRMED&amp;theme=norms#review")
                .contains(themes + "verdict=REMOVED&amp;theme=norms#review")
                .contains(themes + "verdict=ADDED#review");
    }

    @Test
    void whoSaidItStandsBesideTheWordsThatTheRulesFound() throws Exception {
        var said =
                new ThemeReview(
                        "norms",
                        ThemeVerdict.CONFIRMED,
                        "So it is.",
                        "editor",
                        Passages.RECEIVED,
                        1,
                        List.of(),
                        true);
        var theme = PASSAGE.subjects().themes().getFirst().with(said, Stance.STATED);
        var reviewed = PASSAGE.about(PASSAGE.subjects().with(List.of(theme), List.of(said)));

        assertThat(html(reviewed, Locale.ENGLISH))
                .contains("Confirmed by editor on", "So it is.", "Recognised by rule");
        assertThat(html(reviewed, Locale.of("ar"))).contains("أكده editor");
    }

    @Test
    void whatADocumentIsAboutStandsAboveIt() throws Exception {
        assertThat(html(PASSAGE, Locale.ENGLISH))
                .contains("Mostly about: rules, norms and principles", "its only theme")
                .contains("href=\"#78-237-8-FRA-1.r0.d1.p00000001\"", "1 passage");
        assertThat(html(PASSAGE, Locale.of("ar"))).contains("الموضوع الغالب");
    }

    @Test
    void aReviewThatLostItsPlaceStandsAboveTheText() throws Exception {
        assertThat(html(PASSAGE, Locale.ENGLISH))
                .contains("1 review of a theme has lost its place", "Removed by analyst on")
                .contains("A lost reason.", "document 1, passage 7");
    }

    private String html(Passage passage, Locale locale) throws Exception {
        var received = Received.revision(0, Received.document(1));
        var lost =
                new UnplacedTheme(
                        "78-237-8-FRA-1.r0.d1.p00000009",
                        1,
                        7,
                        "cbm",
                        ThemeVerdict.REMOVED,
                        "A lost reason.",
                        "analyst",
                        Passages.RECEIVED);
        var page =
                ReadingPage.of(
                                CataloguedSubmission.UNKNOWN.with(received),
                                received,
                                List.of(passage),
                                null)
                        .with(List.of(), List.of(lost));
        return new Rendering(context).of("reading", page, locale);
    }
}
