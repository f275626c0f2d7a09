package org.stateviews.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody judged whether a passage is about a theme. Their word stands over what rules say, now
 * and under any later scheme or reading; the next word of a person about the same theme at the same
 * passage takes its place.
 *
 * @param theme notation of the concept, whatever scheme it is from
 * @param against whether the passage speaks against it, which matters for a position; false for
 *     {@code REMOVED}
 * @param reason why, one line; absent when a confirmation gives none
 * @param basedOn how many reviews of this theme at this passage counted when it was said; of two
 *     with the same number the first in the log counts, the other one is kept and changes nothing
 * @param account who says so
 */
public record ThemeReviewed(
        PassagePointer passage,
        String theme,
        ThemeVerdict verdict,
        boolean against,
        @Nullable String reason,
        int basedOn,
        String account,
        Instant at)
        implements Event.ReviewEvent {}
