package org.stateviews.summary;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * How alike sentences are: the cosine of their vectors, from 0 to 1. Whoever shares a term with a
 * sentence is found by an inverted index, so that what costs is what is shared, and nothing is held
 * for a pair.
 */
final class Similarities {

    private final List<SparseVector> vectors;
    private final int[][] holders;
    private final float[][] held;
    private final int[] filled;
    private final float[] sums;
    private final int[] touched;

    Similarities(List<SparseVector> vectors) {
        this.vectors = vectors;
        var counts = counts(vectors);
        holders = new int[counts.length][];
        held = new float[counts.length][];
        for (int term = 0; term < counts.length; term++) {
            holders[term] = new int[counts[term]];
            held[term] = new float[counts[term]];
        }
        filled = new int[counts.length];
        sums = new float[vectors.size()];
        touched = new int[vectors.size()];
    }

    private static int[] counts(List<SparseVector> vectors) {
        int most = -1;
        for (var vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                most = Math.max(most, vector.term(i));
            }
        }
        var counts = new int[most + 1];
        for (var vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                counts[vector.term(i)]++;
            }
        }
        return counts;
    }

    /** With all sentences in it. */
    static Similarities among(List<SparseVector> vectors) {
        var all = new Similarities(vectors);
        for (int sentence = 0; sentence < vectors.size(); sentence++) {
            all.add(sentence);
        }
        return all;
    }

    /** From now on the sentence is found. */
    void add(int sentence) {
        var vector = vectors.get(sentence);
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.term(i);
            holders[term][filled[term]] = sentence;
            held[term][filled[term]++] = vector.weight(i);
        }
    }

    /** Takes the number of another sentence and how alike it is. */
    interface Visitor {
        void visit(int other, float likeness);
    }

    /** Visits all that share a term with the sentence but itself, in no particular order. */
    void visit(int sentence, IntPredicate wanted, Visitor visitor) {
        int count = gather(vectors.get(sentence));
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            float likeness = Math.min(1, sums[other]);
            sums[other] = 0;
            if (other != sentence && wanted.test(other)) {
                visitor.visit(other, likeness);
            }
        }
    }

    private int gather(SparseVector vector) {
        int count = 0;
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.term(i);
            for (int j = 0; j < filled[term]; j++) {
                int other = holders[term][j];
                if (sums[other] == 0) {
                    touched[count++] = other;
                }
                sums[other] += vector.weight(i) * held[term][j];
            }
        }
        return count;
    }
}
