package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows below one another that are all crossed by a gutter, or all interrupt it: a heading over the
 * whole width ends one band of columns and begins the next.
 *
 * @param open whether the gutter runs through
 */
record Band(List<Row> rows, boolean open) {

    /** Of the size of a letter: below more white than this stands the foot of a page. */
    private static final float APART = 2.5f;

    /** Lines of a running header or footer at most. */
    private static final int EDGE = 2;

    Band {
        rows = List.copyOf(rows);
    }

    /** The whole page, divided where the gutter at this place is interrupted. */
    static List<Band> along(List<Row> rows, float gutter, float letter) {
        var bands = new ArrayList<Band>();
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            boolean open = !rows.get(from).crosses(gutter);
            if (to == rows.size() || rows.get(to).crosses(gutter) == open) {
                add(bands, new Band(rows.subList(from, to), open), letter);
                from = to;
            }
        }
        return bands;
    }

    private static void add(List<Band> bands, Band band, float letter) {
        int from = band.open ? band.head(letter) : 0;
        int to = band.open ? band.foot(letter) : band.rows.size();
        if (from >= to) {
            bands.add(new Band(band.rows, false));
            return;
        }
        if (from > 0) {
            bands.add(new Band(band.rows.subList(0, from), false));
        }
        bands.add(new Band(band.rows.subList(from, to), band.open));
        if (to < band.rows.size()) {
            bands.add(new Band(band.rows.subList(to, band.rows.size()), false));
        }
    }

    private int head(float letter) {
        for (int row = Math.min(EDGE, rows.size() - 1); row > 0; row--) {
            if (gapAbove(row) > APART * letter) {
                return row;
            }
        }
        return 0;
    }

    private int foot(float letter) {
        for (int row = Math.max(1, rows.size() - EDGE); row < rows.size(); row++) {
            if (gapAbove(row) > APART * letter) {
                return row;
            }
        }
        return rows.size();
    }

    private float gapAbove(int row) {
        return rows.get(row).top() - rows.get(row - 1).bottom();
    }

    List<Run> runs() {
        return rows.stream().flatMap(row -> row.runs().stream()).toList();
    }

    /** Rows on the side of the gutter that has fewer of them. */
    int rowsBeside(float gutter) {
        long left = rows.stream().filter(row -> has(row, gutter, true)).count();
        long right = rows.stream().filter(row -> has(row, gutter, false)).count();
        return (int) Math.min(left, right);
    }

    private static boolean has(Row row, float gutter, boolean left) {
        return row.runs().stream().anyMatch(run -> run.middle() < gutter == left);
    }

    float top() {
        return rows.getFirst().top();
    }

    float bottom() {
        return rows.getLast().bottom();
    }
}
