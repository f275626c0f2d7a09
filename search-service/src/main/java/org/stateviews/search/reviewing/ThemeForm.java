package org.stateviews.search.reviewing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeVerdict;

/**
 * The form of a review as it stands in an address or comes from a browser.
 *
 * @param verdict which form is shown, null for none
 * @param theme what it is about, chosen in the form when a theme is added
 * @param version of the theme that was shown
 * @param back address of the queue, for whoever came from there
 */
record ThemeForm(
        @Nullable ThemeVerdict verdict,
        @Nullable String theme,
        @Nullable String reason,
        @Nullable Integer version,
        @Nullable Boolean against,
        @Nullable Integer revision,
        @Nullable String back) {
    ThemeForm {
        theme = Objects.requireNonNullElse(theme, "").strip();
        reason = Objects.requireNonNullElse(reason, "");
        back = Back.checked(back);
    }

    /** Notation, empty while none is chosen. */
    String chosen() {
        return Objects.requireNonNullElse(theme, "");
    }

    /** Reason as typed. */
    String typed() {
        return Objects.requireNonNullElse(reason, "");
    }

    boolean speaksAgainst() {
        return Boolean.TRUE.equals(against);
    }
}
