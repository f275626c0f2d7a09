package org.stateviews.search.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.reviews.Said;
import org.stateviews.search.themes.ThemeChoice;

/**
 * The page on which themes of a passage are reviewed.
 *
 * @param form which form is open, with what was typed in it
 * @param version of the theme of the form, to be sent with it
 * @param position whether the theme of the form is one that a State is for or against
 * @param choices themes that can be added, in the order of the scheme
 */
record ThemePage(
        PassageView view,
        ThemeForm form,
        int version,
        boolean position,
        List<ThemeChoice> choices,
        List<Said> history,
        List<FieldProblem> problems) {
    /** Which form is open, null for none. */
    public @Nullable ThemeVerdict verdict() {
        return form.verdict();
    }
}
