package org.stateviews.search.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.desk.PassageView;

/**
 * A passage in the reading page.
 *
 * @param headings those that begin above it
 * @param newPage number of the page that begins above it, null where it goes on
 * @param marked whether the reader came for this passage
 */
record ReadingLine(
        PassageView view, List<Heading> headings, @Nullable Integer newPage, boolean marked) {
    /**
     * A heading.
     *
     * @param level from 3, below the document's title, to 6
     */
    record Heading(int level, String text) {}
}
