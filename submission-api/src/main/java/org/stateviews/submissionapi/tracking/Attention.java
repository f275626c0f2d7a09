package org.stateviews.submissionapi.tracking;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Turn;

/**
 * One thing that somebody must look at.
 *
 * @param document ordinal of the document
 * @param page number of the page, absent when it concerns the whole document
 * @param name what the author called that part, such as an attached file; absent where it has none
 * @param code stable code of the reason
 * @param turn who can do something about it
 */
public record Attention(
        int document, @Nullable Integer page, @Nullable String name, String code, Turn turn) {

    /** Something without a name. */
    Attention(int document, @Nullable Integer page, String code, Turn turn) {
        this(document, page, null, code, turn);
    }
}
