package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stateviews.taxonomy.Calibration;

/**
 * Whether a score says how often it is right. Counted over passages and topics with any evidence:
 * those without score 0, and would only make the error look small.
 */
record Reliability(List<Outcome> outcomes, Calibration calibration) {

    private static final int BINS = 10;

    /** Evidence of a topic in a passage, and whether people gave it. */
    record Outcome(double evidence, boolean meant) {}

    /** Scores between two tenths. */
    record Bin(int number, double score, double share, int size) {}

    Reliability {
        outcomes = List.copyOf(outcomes);
    }

    static List<Outcome> outcomes(List<Judged> judged) {
        var outcomes = new ArrayList<Outcome>();
        for (var it : judged) {
            it.evidence()
                    .forEach(
                            (topic, evidence) ->
                                    outcomes.add(
                                            new Outcome(
                                                    evidence,
                                                    it.labelled().topics().contains(topic))));
        }
        return outcomes;
    }

    /** Those that are not empty. */
    List<Bin> bins() {
        return IntStream.range(0, BINS).mapToObj(this::bin).filter(it -> it.size() > 0).toList();
    }

    private Bin bin(int number) {
        var in = outcomes.stream().filter(it -> number(it) == number).toList();
        return new Bin(
                number,
                in.stream().mapToDouble(this::score).average().orElse(0),
                in.stream().mapToDouble(it -> it.meant() ? 1 : 0).average().orElse(0),
                in.size());
    }

    private int number(Outcome outcome) {
        return Math.min(BINS - 1, (int) (score(outcome) * BINS));
    }

    private double score(Outcome outcome) {
        return calibration.score(outcome.evidence());
    }

    /** Expected calibration error: distance of score and share, by the size of the bins. */
    double error() {
        return bins().stream()
                        .mapToDouble(it -> it.size() * Math.abs(it.score() - it.share()))
                        .sum()
                / Math.max(1, outcomes.size());
    }
}
