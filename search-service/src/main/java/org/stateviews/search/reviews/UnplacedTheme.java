package org.stateviews.search.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;

/**
 * A review of a theme whose passage is gone since its document was read again. It is kept; a person
 * decides where it belongs.
 *
 * @param passage id of the passage that it was made for
 * @param document ordinal of the document, from 1
 * @param position where in the reading order of the document the passage stood, from 1
 * @param theme notation
 */
public record UnplacedTheme(
        String passage,
        int document,
        int position,
        String theme,
        ThemeVerdict verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        String by,
        Instant at) {
    static UnplacedTheme of(ThemeReviewed said) {
        var passage = said.passage();
        return new UnplacedTheme(
                passage.id(),
                passage.document().ordinal(),
                passage.position(),
                said.theme(),
                said.verdict(),
                said.reason(),
                said.account(),
                said.at());
    }
}
