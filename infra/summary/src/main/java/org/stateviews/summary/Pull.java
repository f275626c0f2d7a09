package org.stateviews.summary;

import java.util.List;

/**
 * How much the walk is drawn to each sentence before it knows who is like whom: by its tone, by
 * whether it says enough to stand alone, and in equal parts to each group if that is wanted.
 */
final class Pull {

    /** Sentences with fewer terms are seldom understood without the one before. */
    private static final double ENOUGH_TERMS = 8;

    private Pull() {}

    /** For each sentence, from 0 to 1; 0 where it has no term. */
    static double[] of(List<Sentence> sentences, List<SparseVector> vectors) {
        var pull = new double[sentences.size()];
        for (int i = 0; i < pull.length; i++) {
            double substance = Math.min(1, vectors.get(i).size() / ENOUGH_TERMS);
            pull[i] = CueWords.shipped().tone(sentences.get(i)).pull() * substance;
        }
        return pull;
    }

    /** The same as shares of one, each group having the same. */
    static double[] shares(double[] pull, Groups groups) {
        var sums = new double[groups.count()];
        for (int i = 0; i < pull.length; i++) {
            sums[groups.of(i)] += pull[i];
        }
        var shares = new double[pull.length];
        for (int i = 0; i < pull.length; i++) {
            shares[i] = pull[i] == 0 ? 0 : pull[i] / sums[groups.of(i)];
        }
        return shares(shares);
    }

    /** As shares of one. */
    static double[] shares(double[] pull) {
        double sum = 0;
        for (double it : pull) {
            sum += it;
        }
        var shares = new double[pull.length];
        for (int i = 0; i < pull.length && sum > 0; i++) {
            shares[i] = pull[i] / sum;
        }
        return shares;
    }
}
