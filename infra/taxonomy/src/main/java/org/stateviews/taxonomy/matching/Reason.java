package org.stateviews.taxonomy.matching;

import org.jspecify.annotations.Nullable;
import org.stateviews.taxonomy.Strength;

/**
 * Why a concept was given: words that one of its patterns met.
 *
 * @param pattern as it stands in the scheme
 * @param words what stands between the offsets
 * @param start first character, counted from 0 in the text, or in the heading where there is one
 * @param end the first character behind
 * @param heading the heading that the words stand in; null when they stand in the text
 */
public record Reason(
        String pattern,
        Strength strength,
        String words,
        int start,
        int end,
        @Nullable String heading) {

    Span place() {
        return new Span(start, end);
    }
}
