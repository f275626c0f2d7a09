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
    record Heading(int level, String text) {
        private static final int TOP = 3;
        private static final int DEEPEST = 6;

        /** Level of a heading with so many above it. */
        static int level(int above) {
            return Math.min(TOP + above, DEEPEST);
        }
    }

    /** Level of the passage when it is itself a heading, null when it is not. */
    public @Nullable Integer ownLevel() {
        return view.isHeading() ? Heading.level(view.headingsAbove().size()) : null;
    }
}
