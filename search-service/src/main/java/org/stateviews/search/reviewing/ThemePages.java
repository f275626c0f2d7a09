package org.stateviews.search.reviewing;

import java.util.List;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.Level;

/** Makes the page on which themes of a passage are reviewed. */
final class ThemePages {
    private final ThemeReviewing reviewing;
    private final PassageReviews reviews;
    private final Themes themes;

    ThemePages(ThemeReviewing reviewing, PassageReviews reviews, Themes themes) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.themes = themes;
    }

    /** The page of a passage with a form, and what is wrong with it. */
    ModelAndView show(String id, ThemeForm form, List<FieldProblem> problems) {
        var passage = reviewing.passage(id);
        var page =
                new ThemePage(
                        PassageView.plain(passage),
                        filled(passage, form),
                        reviewing.version(id, form.chosen()),
                        form.verdict() == ThemeVerdict.ADDED || isPosition(passage, form),
                        themes.choices(),
                        reviews.history(passage),
                        problems);
        return new ModelAndView("theme-review", "page", page);
    }

    private static boolean isPosition(Passage passage, ThemeForm form) {
        return passage.subjects()
                .theme(form.chosen())
                .filter(it -> it.level() == Level.POSITION)
                .isPresent();
    }

    /** A form that is opened says of a position what the passage is shown to say. */
    private static ThemeForm filled(Passage passage, ThemeForm form) {
        boolean against =
                passage.subjects()
                        .theme(form.chosen())
                        .map(it -> it.stance().name().equals("AGAINST"))
                        .orElse(false);
        return form.against() == null
                ? new ThemeForm(
                        form.verdict(),
                        form.theme(),
                        form.reason(),
                        form.version(),
                        against,
                        form.revision(),
                        form.back())
                : form;
    }
}
