package org.stateviews.benchmark.themes;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.stateviews.benchmark.themes.Reliability.Outcome;
import org.stateviews.taxonomy.Calibration;

/**
 * The calibration under which labelled passages are likeliest. Each side of enough is fitted by
 * itself; the likelihood has one maximum there, so halving what is left finds it. Targets are drawn
 * in a little, as Platt does (1999), because few passages prove no certainty.
 */
final class Measured {

    private static final double FLATTEST = 0.05;
    private static final double STEEPEST = 20;
    private static final int STEPS = 100;

    private Measured() {}

    static Calibration on(List<Outcome> outcomes) {
        return new Calibration(
                steepness(outcomes.stream().filter(it -> it.evidence() > 1).toList()),
                steepness(outcomes.stream().filter(it -> it.evidence() < 1).toList()));
    }

    private static double steepness(List<Outcome> side) {
        double yes = side.stream().filter(Outcome::meant).count();
        double no = side.size() - yes;
        double high = (yes + 1) / (yes + 2);
        double low = 1 / (no + 2);
        return best(
                steepness ->
                        side.stream()
                                .mapToDouble(
                                        it -> likelihood(it, steepness, it.meant() ? high : low))
                                .sum());
    }

    private static double likelihood(Outcome outcome, double steepness, double target) {
        double score = 1 / (1 + Math.exp(-steepness * (outcome.evidence() - 1)));
        return target * Math.log(score) + (1 - target) * Math.log(1 - score);
    }

    private static double best(DoubleUnaryOperator likelihood) {
        double from = FLATTEST;
        double to = STEEPEST;
        for (int i = 0; i < STEPS; i++) {
            double third = (to - from) / 3;
            if (likelihood.applyAsDouble(from + third) < likelihood.applyAsDouble(to - third)) {
                from += third;
            } else {
                to -= third;
            }
        }
        return Math.round((from + to) / 2 * 1000) / 1000.0;
    }
}
