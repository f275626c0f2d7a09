package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Order of reading on a page of columns. Only where a file tells columns of prose line by line, or
 * the later one first, is anything changed: a table, a page of one column and a page that is told
 * in order stay as they are, for whoever made the file knew more than can be guessed here.
 */
final class Columns {

    /** Lines of a short band between two headings, on a page where a longer one is divided too. */
    private static final int SHORT_BAND = 2;

    /** A page of so many pieces is a drawing with words in it, and would take long. */
    private static final int MOST_RUNS = 3_000;

    /** Where a line of text ends and the next begins, between their two bases. */
    private static final float BETWEEN = 0.35f;

    private final List<Area> areas = new ArrayList<>();
    private final float letter;
    private boolean changed;
    private float reached = -Float.MAX_VALUE;

    private Columns(float letter) {
        this.letter = letter;
    }

    /** Areas in the order in which they are read, empty when the order of the file stands. */
    static List<Area> of(List<Run> runs) {
        if (runs.size() < 2 * Gutter.LEAST_ROWS || runs.size() > MOST_RUNS) {
            return List.of();
        }
        float letter = runs.stream().map(Run::size).sorted().toList().get(runs.size() / 2);
        var columns = new Columns(letter);
        var bands = Gutter.bands(runs, letter);
        if (bands.stream().noneMatch(it -> columns.divides(it, Gutter.LEAST_ROWS))) {
            return List.of();
        }
        for (int place = 0; place < bands.size(); place++) {
            var rest = bands.subList(place + 1, bands.size());
            columns.add(bands.get(place), end(bands.get(place), rest));
        }
        return columns.changed ? List.copyOf(columns.areas) : List.of();
    }

    private static float end(Band band, List<Band> rest) {
        return rest.isEmpty()
                ? Float.MAX_VALUE
                : band.bottom() + BETWEEN * (rest.getFirst().top() - band.bottom());
    }

    private boolean divides(Band band, int rows) {
        return band.open() && new Division(band, letter).prose(rows);
    }

    private void add(Band band, float end) {
        if (!divides(band, SHORT_BAND) || !addColumns(band, end)) {
            boolean goesOn = !areas.isEmpty() && areas.getLast().wide();
            areas.add(Area.across(goesOn ? areas.removeLast().top() : reached, end));
        }
        reached = end;
    }

    private boolean addColumns(Band band, float end) {
        var division = new Division(band, letter);
        var order = new FileOrder(band.runs(), division, letter);
        if (order.cells()) {
            return false;
        }
        long fromRight = band.runs().stream().filter(Run::leftward).count();
        boolean leftward = fromRight * 2 > band.runs().size();
        changed |= !order.right(leftward);
        for (int read = 0; read < division.size(); read++) {
            int column = leftward ? division.size() - 1 - read : read;
            areas.add(
                    Area.column(
                            division.left(column),
                            reached,
                            division.right(column),
                            end,
                            !order.descends(column)));
        }
        return true;
    }
}
