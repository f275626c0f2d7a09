package org.stateviews.search.reviewing;

import org.jspecify.annotations.Nullable;

/**
 * Which passages of the queue are wanted, as it stands in an address.
 *
 * @param theme notation of a concept: only what is doubtful about it or below it
 * @param state code of a submitter
 * @param language as the index writes it
 */
record QueueFilter(@Nullable String theme, @Nullable String state, @Nullable String language) {
    QueueFilter {
        theme = chosen(theme);
        state = chosen(state);
        language = chosen(language);
    }

    /** A list from which nothing is chosen sends an empty value. */
    private static @Nullable String chosen(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether anything is left out. */
    public boolean narrow() {
        return theme != null || state != null || language != null;
    }
}
