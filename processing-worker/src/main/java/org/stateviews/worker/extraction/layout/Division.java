package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A band divided into columns, from the left. */
final class Division {

    private static final int MOST_COLUMNS = 3;

    /** Of the size of a letter. */
    private static final float LEAST_GUTTER = 0.6f;

    /** Of the size of a letter: narrower ones are those of a table. */
    private static final float LEAST_WIDTH = 8;

    /** Narrowest column against the widest. */
    private static final float ALIKE = 0.6f;

    /** A line of prose fills its column; what stands in a cell seldom does. */
    private static final float FULL = 0.75f;

    private static final float FULL_LINES = 0.5f;

    /** Lines that may stand in the gutter, of all. */
    private static final float STRAYS = 0.04f;

    private final Band band;
    private final float letter;
    private final List<Span> columns;

    private record Span(float left, float right) {
        float width() {
            return right - left;
        }
    }

    Division(Band band, float letter) {
        this.band = band;
        this.letter = letter;
        this.columns = columns();
    }

    private List<Span> columns() {
        var runs = band.runs();
        float left = (float) runs.stream().mapToDouble(Run::left).min().orElse(0);
        float right = (float) runs.stream().mapToDouble(Run::right).max().orElse(0);
        var black = new int[Math.max(1, (int) Math.ceil(Math.min(right - left, Short.MAX_VALUE)))];
        for (var run : runs) {
            int to = Math.min(black.length, (int) Math.ceil(run.right() - left));
            for (int x = (int) (run.left() - left); x < to; x++) {
                black[x]++;
            }
        }
        return spans(black, left, Math.max(1, band.rows().size() * STRAYS));
    }

    private List<Span> spans(int[] black, float left, float strays) {
        var spans = new ArrayList<Span>();
        int from = -1;
        for (int x = 0; x <= black.length; x++) {
            boolean white = x == black.length || black[x] <= strays;
            if (!white && from < 0) {
                from = x;
            } else if (white && from >= 0) {
                var span = new Span(left + from, left + x);
                boolean near =
                        !spans.isEmpty()
                                && span.left() - spans.getLast().right() < LEAST_GUTTER * letter;
                spans.add(near ? new Span(spans.removeLast().left(), span.right()) : span);
                from = -1;
            }
        }
        return spans;
    }

    /** Whether these are columns of prose, of about one width, with so many lines in each. */
    boolean prose(int leastRows) {
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return false;
        }
        var widths = columns.stream().map(Span::width).sorted().toList();
        return widths.getFirst() >= ALIKE * widths.getLast()
                && widths.getFirst() >= LEAST_WIDTH * letter
                && IntStream.range(0, columns.size()).allMatch(column -> filled(column, leastRows));
    }

    private boolean filled(int column, int leastRows) {
        var widths = new ArrayList<Float>();
        for (var row : band.rows()) {
            var inside = row.runs().stream().filter(run -> column(run) == column).toList();
            if (!inside.isEmpty()) {
                float left = (float) inside.stream().mapToDouble(Run::left).min().getAsDouble();
                float right = (float) inside.stream().mapToDouble(Run::right).max().getAsDouble();
                widths.add(right - left);
            }
        }
        float full = columns.get(column).width() * FULL;
        return widths.size() >= leastRows
                && widths.stream().filter(it -> it >= full).count() >= widths.size() * FULL_LINES;
    }

    int size() {
        return columns.size();
    }

    /** Column of a run, from the left. */
    int column(Run run) {
        int column = 0;
        while (run.middle() >= right(column)) {
            column++;
        }
        return column;
    }

    /** Where a column begins: in the middle of the gutter, or nowhere on the outside. */
    float left(int column) {
        return column == 0 ? -Float.MAX_VALUE : right(column - 1);
    }

    /** Where a column ends. */
    float right(int column) {
        return column == columns.size() - 1
                ? Float.MAX_VALUE
                : (columns.get(column).right() + columns.get(column + 1).left()) / 2;
    }
}
