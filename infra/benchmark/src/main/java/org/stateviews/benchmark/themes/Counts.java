package org.stateviews.benchmark.themes;

import java.util.List;

/** How often a topic was given rightly, given wrongly, and missed. */
record Counts(String topic, int right, int wrong, int missed) {

    static Counts of(String topic, List<Judged> judged) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var it : judged) {
            boolean given = it.given().contains(topic);
            boolean meant = it.labelled().topics().contains(topic);
            right += given && meant ? 1 : 0;
            wrong += given && !meant ? 1 : 0;
            missed += !given && meant ? 1 : 0;
        }
        return new Counts(topic, right, wrong, missed);
    }

    int positives() {
        return right + missed;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, positives());
    }

    /** 0 for a topic that was neither given nor meant. */
    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
