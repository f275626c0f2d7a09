package org.stateviews.worker.outcome;

/**
 * A piece of text as it stands on a page.
 *
 * @param level 1–6 for headings, 0 otherwise
 * @param text lines joined by line feeds as they were read, never blank
 */
public record Block(Kind kind, int level, String text) {

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        /** Note at the foot or at the end, right after the paragraph that refers to it. */
        FOOTNOTE,
        /** Remark that somebody wrote on the text: kept on the page, never a passage. */
        COMMENT,
        /** Running header or footer, or a stamp in the margin: on the page, never a passage. */
        RUNNING;

        /** Whether it is what the author says, and so becomes a passage. */
        public boolean spoken() {
            return this != COMMENT && this != RUNNING;
        }
    }
}
