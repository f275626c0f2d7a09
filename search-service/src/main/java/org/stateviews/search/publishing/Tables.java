package org.stateviews.search.publishing;

import java.io.IOException;

/** Begins tables and their cells; widths are in twentieths of a point. */
final class Tables {
    /** Between the margins, which are chosen so that it is the same on both kinds of paper. */
    static final int WIDTH = 9840;

    private static final int SPACE = 80;

    /** Thin lines all around. */
    static final boolean BOXED = true;

    /** No lines but those of cells. */
    static final boolean OPEN = false;

    private Tables() {}

    /** Opens a table with columns of fixed width. */
    static void open(Tags tags, boolean boxed, int... columns) throws IOException {
        tags.open("w:tbl").open("w:tblPr");
        tags.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        if (boxed) {
            tags.open("w:tblBorders");
            for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
                line(tags, side, 4);
            }
            tags.close();
        }
        tags.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            var space = Integer.toString(boxed || side.equals("w:top") ? SPACE : 0);
            tags.empty(side, "w:w", space, "w:type", "dxa");
        }
        tags.close().close().open("w:tblGrid");
        for (int width : columns) {
            tags.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        tags.close();
    }

    /** Opens a cell. */
    static void cell(Tags tags, int width) throws IOException {
        cell(tags, width, 0);
    }

    /**
     * Opens a cell with a line below it.
     *
     * @param rule in eighths of a point, 0 for none
     */
    static void cell(Tags tags, int width, int rule) throws IOException {
        tags.open("w:tc").open("w:tcPr");
        tags.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (rule > 0) {
            tags.open("w:tcBorders");
            line(tags, "w:bottom", rule);
            tags.close();
        }
        tags.close();
    }

    private static void line(Tags tags, String side, int size) throws IOException {
        tags.empty(
                side,
                "w:val",
                "single",
                "w:sz",
                Integer.toString(size),
                "w:space",
                "0",
                "w:color",
                "auto");
    }
}
