package org.stateviews.benchmark.themes;

import java.util.List;
import org.stateviews.benchmark.themes.Reliability.Outcome;
import org.stateviews.taxonomy.Calibration;

/**
 * The calibration that labelled passages tell: for each kind of evidence the share that was right,
 * drawn in a little as Laplace does, because few passages prove no certainty; and for too little
 * evidence the curve under which they are likeliest. That likelihood has one maximum, so cutting
 * off thirds finds it, with targets drawn in as Platt does (1999).
 */
final class Measured {

    private static final double FLATTEST = 0.05;
    private static final double STEEPEST = 20;
    private static final int STEPS = 100;

    private Measured() {}

    static Calibration on(List<Outcome> outcomes) {
        return new Calibration(
                share(outcomes, true, true),
                share(outcomes, true, false),
                share(outcomes, false, true),
                share(outcomes, false, false),
                steepness(outcomes.stream().filter(it -> !it.evidence().enough()).toList()));
    }

    /** Never less than one half, the score of what nobody knows. */
    private static double share(List<Outcome> outcomes, boolean certain, boolean wide) {
        var kind =
                outcomes.stream()
                        .filter(it -> it.evidence().enough())
                        .filter(it -> it.evidence().certain() == certain)
                        .filter(it -> it.evidence().wide() == wide)
                        .toList();
        double right = kind.stream().filter(Outcome::meant).count();
        return rounded(Math.max(0.5, (right + 1) / (kind.size() + 2)));
    }

    private static double steepness(List<Outcome> little) {
        double yes = little.stream().filter(Outcome::meant).count();
        double no = little.size() - yes;
        double high = (yes + 1) / (yes + 2);
        double low = 1 / (no + 2);
        double from = FLATTEST;
        double to = STEEPEST;
        for (int i = 0; i < STEPS; i++) {
            double third = (to - from) / 3;
            if (likelihood(little, from + third, high, low)
                    < likelihood(little, to - third, high, low)) {
                from += third;
            } else {
                to -= third;
            }
        }
        return rounded((from + to) / 2);
    }

    private static double likelihood(
            List<Outcome> little, double steepness, double high, double low) {
        return little.stream()
                .mapToDouble(
                        it ->
                                likelihood(
                                        steepness * (it.evidence().weight() - 1),
                                        it.meant() ? high : low))
                .sum();
    }

    /** Of log-odds, so that no score is so near 0 that its logarithm is lost. */
    private static double likelihood(double odds, double target) {
        return target * odds - Math.max(odds, 0) - Math.log1p(Math.exp(-Math.abs(odds)));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
