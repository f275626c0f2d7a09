package org.stateviews.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeVerdict;

/**
 * What somebody said of a theme of a passage, the last word of all that were said of it.
 *
 * @param theme notation of the concept
 * @param reason null when a confirmation gives none
 * @param by account that said it
 * @param version how many reviews of this theme at this passage count: what the next is to be based
 *     on; 0 for one that came with an earlier reading of the document
 * @param movedFrom passages of earlier readings whose reviews have their place here since the
 *     document was read again
 * @param known whether the scheme by which the index was built has the concept; otherwise it is
 *     kept here and the passage is not found under it
 */
public record ThemeReview(
        String theme,
        ThemeVerdict verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        String by,
        Instant at,
        int version,
        List<String> movedFrom,
        boolean known) {
    public ThemeReview {
        movedFrom = List.copyOf(movedFrom);
    }

    /** Whether it came with an earlier reading and nobody said anything here since. */
    public boolean moved() {
        return version == 0;
    }
}
