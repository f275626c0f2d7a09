package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs at one height, whatever column they belong to. */
record Row(List<Run> runs) {

    private static final float SAME_HEIGHT = 0.4f;

    Row {
        runs = List.copyOf(runs);
    }

    /** All rows from the top. */
    static List<Row> of(List<Run> runs) {
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Run>();
        for (var run : runs.stream().sorted(Comparator.comparingDouble(Run::base)).toList()) {
            if (!row.isEmpty()
                    && run.base() - row.getFirst().base()
                            > SAME_HEIGHT * Math.min(run.size(), row.getFirst().size())) {
                rows.add(new Row(row));
                row.clear();
            }
            row.add(run);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    float top() {
        return runs.getFirst().base();
    }

    float bottom() {
        return runs.getLast().base();
    }

    boolean crosses(float x) {
        return runs.stream().anyMatch(run -> run.crosses(x));
    }
}
