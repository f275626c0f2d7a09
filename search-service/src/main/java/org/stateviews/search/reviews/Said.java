package org.stateviews.search.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;

/**
 * One entry in the history of a passage.
 *
 * @param passage which was looked at; another one than was asked for when it moved
 * @param what {@code TEXT_CORRECTED}, or the verdict on a theme
 * @param theme notation, null for a correction
 * @param text right words, null for a review of a theme
 * @param reason null when none was given
 * @param counts false for what somebody else was faster than; it is kept and changes nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Said(
        String passage,
        String what,
        @Nullable String theme,
        @Nullable String text,
        @Nullable String reason,
        String by,
        Instant at,
        boolean counts) {
    static Said of(ReviewEvent said, boolean counts) {
        var id = said.passage().id();
        return switch (said) {
            case TextCorrected it ->
                    new Said(
                            id,
                            "TEXT_CORRECTED",
                            null,
                            it.text(),
                            null,
                            it.account(),
                            it.at(),
                            counts);
            case ThemeReviewed it ->
                    new Said(
                            id,
                            it.verdict().name(),
                            it.theme(),
                            null,
                            it.reason(),
                            it.account(),
                            it.at(),
                            counts);
        };
    }
}
