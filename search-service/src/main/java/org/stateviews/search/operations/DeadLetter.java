package org.stateviews.search.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work item that nobody could decode.
 *
 * @param at when it was put aside
 * @param bytes length of its value
 * @param origin where it stood before, such as {@code extraction.text-3@17}; null when it does not
 *     say
 * @param exception name of the class of the failure; null when it does not say
 * @param message what the failure said; null when it said nothing
 */
record DeadLetter(
        LetterPlace place,
        Instant at,
        @Nullable String key,
        int bytes,
        @Nullable String origin,
        @Nullable String exception,
        @Nullable String message) {
    /** Path of its page. */
    public String address() {
        return "/operations/dead-letters/%d/%d?topic=%s"
                .formatted(place.partition(), place.offset(), place.topic());
    }

    /** Name of the failure's class without its package. */
    public @Nullable String failure() {
        var name = exception;
        return name == null ? null : name.substring(name.lastIndexOf('.') + 1);
    }
}
