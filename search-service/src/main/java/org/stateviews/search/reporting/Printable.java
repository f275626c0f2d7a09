package org.stateviews.search.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What can be printed of a report beside itself, so that no link leads nowhere.
 *
 * @param late replies that an addendum prints
 * @param issued version as which it was closed before, null while it never was
 * @param issues how often it was closed before
 * @param corrections paragraphs that read otherwise than in that version
 */
record Printable(int late, @Nullable Integer issued, int issues, int corrections) {
    /** Whether an addendum would hold anything. */
    public boolean isAddendum() {
        return late > 0;
    }

    /** Whether a corrigendum would hold anything. */
    public boolean isCorrigendum() {
        return corrections > 0;
    }
}
