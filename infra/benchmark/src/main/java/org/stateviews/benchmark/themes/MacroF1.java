package org.stateviews.benchmark.themes;

import java.util.List;

/**
 * Mean F1 of some topics over some passages, and how far it can be trusted.
 *
 * @param topics those with enough positives, chosen once: every resample is asked for the same
 */
record MacroF1(List<String> topics, List<Judged> judged) {

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
        return Bootstrap.range(judged, this::of);
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

    private List<Judged> without(String state) {
        return judged.stream().filter(it -> !it.labelled().state().equals(state)).toList();
    }

    private double of(List<Judged> some) {
        return topics.stream().mapToDouble(it -> Counts.of(it, some).f1()).average().orElse(0);
    }
}
