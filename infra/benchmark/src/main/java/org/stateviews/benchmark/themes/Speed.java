package org.stateviews.benchmark.themes;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;

/**
 * What classifying costs.
 *
 * @param patterns in the language that has the most
 * @param passagesPerSecond one thread, after warming up; the median of five rounds
 */
record Speed(int patterns, double passagesPerSecond) {

    private static final int ROUNDS = 5;

    /** Measured by so many passages a round, which are the given ones again and again. */
    static Speed of(ConceptScheme scheme, List<Passage> passages, int round) {
        var classifier = Classifier.of(scheme);
        nanos(classifier, passages, round);
        long median =
                LongStream.range(0, ROUNDS)
                        .map(_ -> nanos(classifier, passages, round))
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElseThrow();
        return new Speed(Crowd.most(scheme), round * 1e9 / median);
    }

    private static long nanos(Classifier classifier, List<Passage> passages, int round) {
        long start = System.nanoTime();
        for (int i = 0; i < round; i++) {
            var _ = classifier.classify(passages.get(i % passages.size()));
        }
        return System.nanoTime() - start;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f passages/s on one thread, at %,d patterns in a language",
                passagesPerSecond,
                patterns);
    }
}
