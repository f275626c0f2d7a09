package org.stateviews.benchmark.corpus;

/** What its mission does with a submission after handing it in. */
public enum Course {
    KEPT(1),
    REVISED(2),
    REVISED_TWICE(3),
    WITHDRAWN(1);

    private final int texts;

    Course(int texts) {
        this.texts = texts;
    }

    /** How many texts are handed in, the first and its revisions. */
    int texts() {
        return texts;
    }
}
