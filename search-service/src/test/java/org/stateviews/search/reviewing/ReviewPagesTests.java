package org.stateviews.search.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.kit.web.Paging;
import org.stateviews.search.Passages;
import org.stateviews.search.Rendering;
import org.stateviews.search.WithoutNeighbours;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.ThemeReview;
import org.stateviews.search.reviews.Said;
import org.stateviews.search.themes.Themes;

/** Pages of reviews as they are shown, from models alone. */
@WithoutNeighbours
class ReviewPagesTests {
    private static final Passage PASSAGE =
            Passages.of("KEN", "en", "Kenya supports it.").about("legally_binding").build();

    @Autowired WebApplicationContext context;
    @Autowired Themes themes;

    @Test
    void theQueueLeadsToEachReviewAndBack() throws Exception {
        var page =
                new ReviewQueuePageController.Page(
                        new QueueFilter("norms", null, "en"),
                        List.of(PassageView.plain(PASSAGE)),
                        new Paging(0, 20, 1),
                        List.of(new SubmitterCode("KEN")),
                        List.of("en"),
                        themes.choices(),
                        "/reviews?theme=norms");

        var html = new Rendering(context).of("reviews", page, Locale.ENGLISH);

        assertThat(html)
                .contains("1 passage", "<option value=\"KEN\">Kenya</option>")
                .contains("<option value=\"norms\" selected=\"selected\">")
                .contains(
                        "/themes?back=%2Freviews%3Ftheme%3Dnorms&amp;verdict=REMOVED&amp;theme=legally_binding#review");
        assertThat(new Rendering(context).of("reviews", page, Locale.of("ar")))
                .contains("dir=\"rtl\"", "للمراجعة");
    }

    @Test
    void whatWasTypedIsShownAgainWithWhatIsWrong() throws Exception {
        var form = form(ThemeVerdict.REMOVED, "As <b>typed</b>.");
        var wrong = new FieldProblem("reason", "Say it shorter.");

        var html = show(PASSAGE, form, List.of(wrong));

        assertThat(html)
                .contains("As &lt;b&gt;typed&lt;/b&gt;.", "id=\"reason-error\"", "Say it shorter.")
                .contains("name=\"version\" value=\"3\"", "href=\"#reason\"")
                .doesNotContain("name=\"against\"");
    }

    @Test
    void onlyWhoSaysThatAPositionIsThereSaysOnWhichSide() throws Exception {
        assertThat(show(PASSAGE, form(ThemeVerdict.CONFIRMED, ""), List.of()))
                .contains("name=\"against\"");
        assertThat(show(PASSAGE, form(ThemeVerdict.ADDED, ""), List.of()))
                .contains("name=\"against\"", "<select", "<option value=\"norms\">")
                .doesNotContain("name=\"version\"");
    }

    @Test
    void whatWasTakenAwayIsShownWithWhoAndWhy() throws Exception {
        var removed =
                new ThemeReview(
                        "norms",
                        ThemeVerdict.REMOVED,
                        "It is about ports.",
                        "editor",
                        Passages.RECEIVED,
                        0,
                        List.of("p"),
                        false);
        var passage =
                PASSAGE.about(
                        PASSAGE.subjects().with(PASSAGE.subjects().themes(), List.of(removed)));

        var html = show(passage, form(null, ""), List.of());

        assertThat(html)
                .contains("Removed by editor on", "It is about ports.", "Somebody else was faster")
                .contains("came from an earlier reading", "not in the scheme that is in use")
                .contains("/themes?verdict=ADDED#review", "/themes?#history")
                .doesNotContain("<form method=\"post\"");
    }

    private String show(Passage passage, ThemeForm form, List<FieldProblem> problems)
            throws Exception {
        boolean position = form.verdict() != null;
        var said =
                new Said(
                        passage.id(),
                        "CONFIRMED",
                        "norms",
                        null,
                        null,
                        "analyst",
                        Passages.RECEIVED,
                        false);
        var page =
                new ThemePage(
                        PassageView.plain(passage),
                        form,
                        3,
                        position,
                        themes.choices(),
                        List.of(said),
                        problems);
        return new Rendering(context).of("theme-review", page, Locale.ENGLISH);
    }

    private static ThemeForm form(@Nullable ThemeVerdict verdict, String reason) {
        return new ThemeForm(verdict, "legally_binding", reason, null, false, null, null);
    }
}
