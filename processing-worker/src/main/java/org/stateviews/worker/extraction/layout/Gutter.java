package org.stateviews.worker.extraction.layout;

import java.util.List;
import java.util.TreeMap;

/** Finds where most lines leave a strip of the page white, with lines on both sides of it. */
final class Gutter {

    /** Lines that begin or end at one place, for it to be the edge of a column. */
    private static final int ALIGNED = 4;

    /** Lines on each side at least; fewer are a table, or chance. */
    static final int LEAST_ROWS = 4;

    private static final float BESIDE = 0.35f;

    private Gutter() {}

    /** Bands along the best gutter, empty when there is none. */
    static List<Band> bands(List<Run> runs, float letter) {
        var rows = Row.of(runs);
        List<Band> best = List.of();
        int most = LEAST_ROWS - 1;
        for (float place : places(runs, letter)) {
            var bands = Band.along(rows, place, letter);
            int score =
                    bands.stream()
                            .filter(Band::open)
                            .mapToInt(band -> band.rowsBeside(place))
                            .filter(count -> count >= LEAST_ROWS)
                            .sum();
            if (score > most) {
                most = score;
                best = bands;
            }
        }
        return best;
    }

    private static List<Float> places(List<Run> runs, float letter) {
        var edges = new TreeMap<Integer, Integer>();
        for (var run : runs) {
            edges.merge(Math.round(run.left() - BESIDE * letter), 1, Integer::sum);
            edges.merge(Math.round(run.right() + BESIDE * letter), 1, Integer::sum);
        }
        return edges.keySet().stream()
                .filter(
                        edge ->
                                edges.subMap(edge - 1, true, edge + 1, true).values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum()
                                        >= ALIGNED)
                .map(Integer::floatValue)
                .toList();
    }
}
