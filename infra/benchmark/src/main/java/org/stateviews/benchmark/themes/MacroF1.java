package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Mean F1 of some topics over some passages, and how far it can be trusted.
 *
 * @param topics those with enough positives, chosen once: every resample is asked for the same
 */
record MacroF1(List<String> topics, List<Judged> judged) {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 78_237;

    /** From the lowest to the highest. */
    record Range(double from, double to) {}

    MacroF1 {
        topics = List.copyOf(topics);
        judged = List.copyOf(judged);
    }

    double value() {
        return of(judged);
    }

    /** 95 % of the means of passages drawn with replacement lie in it; the same at every run. */
    Range bootstrap() {
        var random = new Random(SEED);
        var values =
                IntStream.range(0, RESAMPLES)
                        .mapToDouble(_ -> of(drawn(random)))
                        .sorted()
                        .toArray();
        return new Range(values[RESAMPLES * 25 / 1000], values[RESAMPLES * 975 / 1000 - 1]);
    }

    /** What it would be without all that one State said, over all States. */
    Range withoutOneState() {
        var values =
                judged.stream()
                        .map(it -> it.labelled().state())
                        .distinct()
                        .mapToDouble(it -> of(without(it)))
                        .summaryStatistics();
        return new Range(values.getMin(), values.getMax());
    }

    private List<Judged> drawn(Random random) {
        var drawn = new ArrayList<Judged>();
        for (int i = 0; i < judged.size(); i++) {
            drawn.add(judged.get(random.nextInt(judged.size())));
        }
        return drawn;
    }

    private List<Judged> without(String state) {
        return judged.stream().filter(it -> !it.labelled().state().equals(state)).toList();
    }

    private double of(List<Judged> some) {
        return topics.stream().mapToDouble(it -> Counts.of(it, some).f1()).average().orElse(0);
    }
}
