package org.stateviews.benchmark.corpus;

import java.util.List;

/**
 * One submission that a mission is going to hand in.
 *
 * @param number from 1
 * @param state ISO alpha-3
 * @param title tells the submissions of a run from all others
 * @param texts the first text and its revisions; each has one file or more
 */
public record Planned(
        int number, String state, String title, Course course, List<List<Specimen>> texts) {

    public Planned {
        texts = texts.stream().map(List::copyOf).toList();
    }

    /** Account of the mission that sends it. */
    public String account() {
        return "mission." + state.toLowerCase(java.util.Locale.ROOT);
    }
}
