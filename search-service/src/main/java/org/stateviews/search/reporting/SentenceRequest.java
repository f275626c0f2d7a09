package org.stateviews.search.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as somebody wrote it.
 *
 * @param evidence ids of the passages that it rests on
 * @param editorsOwn whether the editor answers for it
 * @param quotation whether the words of the first passage follow
 * @param fromCall whether the data of the report's call say it
 */
record SentenceRequest(
        @Nullable String text,
        @Nullable List<String> evidence,
        @Nullable Boolean editorsOwn,
        @Nullable Boolean quotation,
        @Nullable Boolean fromCall) {

    List<String> passages() {
        return evidence == null ? List.of() : evidence.stream().distinct().toList();
    }

    boolean own() {
        return Boolean.TRUE.equals(editorsOwn);
    }

    /** Whether it follows from the data of the call; neither passages nor the editor do then. */
    boolean ofCall() {
        return Boolean.TRUE.equals(fromCall) && !own() && passages().isEmpty();
    }

    boolean quotes() {
        return Boolean.TRUE.equals(quotation) && !passages().isEmpty();
    }
}
