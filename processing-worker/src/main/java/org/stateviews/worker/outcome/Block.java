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
        /** Running header or footer: kept on the page, never a passage. */
        RUNNING
    }
}
