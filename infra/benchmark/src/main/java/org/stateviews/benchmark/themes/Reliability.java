package org.stateviews.benchmark.themes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stateviews.taxonomy.Calibration;
import org.stateviews.taxonomy.Evidence;

/**
 * How often scores are right, in ten bins. A topic that a passage gives no evidence of is left out:
 * there are ever so many, and they would only make the error look small.
 */
record Reliability(List<Scored> scored) {

    private static final int BINS = 10;

    /** Evidence of a topic in a passage, and whether people gave it. */
    record Outcome(Evidence evidence, boolean meant) {}

    /** The same with its score. */
    record Scored(double score, boolean meant) {}

    /** Scores between two tenths. */
    record Bin(int number, double score, double share, int size) {}

    Reliability {
        scored = List.copyOf(scored);
    }

    /**
     * Scores of passages.
     *
     * @param calibration of each: one that was measured without it, or the same for all
     */
    static Reliability of(List<Judged> judged, Function<Labelled, Calibration> calibration) {
        return new Reliability(
                judged.stream().flatMap(it -> scored(it, calibration).stream()).toList());
    }

    private static List<Scored> scored(Judged judged, Function<Labelled, Calibration> calibration) {
        var its = calibration.apply(judged.labelled());
        return outcomes(judged).stream()
                .map(it -> new Scored(its.score(it.evidence()), it.meant()))
                .toList();
    }

    static List<Outcome> outcomes(Judged judged) {
        return judged.evidence().entrySet().stream()
                .map(
                        it ->
                                new Outcome(
                                        it.getValue(),
                                        judged.labelled().topics().contains(it.getKey())))
                .toList();
    }

    /** Those that are not empty. */
    List<Bin> bins() {
        return IntStream.range(0, BINS).mapToObj(this::bin).filter(it -> it.size() > 0).toList();
    }

    private Bin bin(int number) {
        var in = scored.stream().filter(it -> number(it) == number).toList();
        return new Bin(
                number,
                in.stream().mapToDouble(Scored::score).average().orElse(0),
                in.stream().mapToDouble(it -> it.meant() ? 1 : 0).average().orElse(0),
                in.size());
    }

    private static int number(Scored scored) {
        return Math.min(BINS - 1, (int) (scored.score() * BINS));
    }

    /** Expected calibration error: distance of score and share, by the size of the bins. */
    double error() {
        return bins().stream()
                        .mapToDouble(it -> it.size() * Math.abs(it.score() - it.share()))
                        .sum()
                / Math.max(1, scored.size());
    }
}
