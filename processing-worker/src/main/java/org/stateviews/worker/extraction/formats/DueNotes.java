package org.stateviews.worker.extraction.formats;

import java.util.ArrayList;
import java.util.List;

/** Notes and remarks that wait for the end of the paragraph, or the table, that refers to them. */
final class DueNotes {

    private final List<Said> due = new ArrayList<>();
    private int number;

    /** The sign that stands in the text for the next note. */
    String nextSign() {
        return "[" + ++number + "]";
    }

    void add(String mark, String words) {
        if (!words.isBlank()) {
            due.addAll(Said.element(Said.Begin.of("p", mark), words));
        }
    }

    /** What waited, which it does no longer. */
    List<Said> drained() {
        var drained = List.copyOf(due);
        due.clear();
        return drained;
    }
}
