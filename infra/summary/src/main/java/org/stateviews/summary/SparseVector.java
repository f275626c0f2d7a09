package org.stateviews.summary;

/** The terms of a sentence by number, and what each weighs; of length 1, or without any term. */
final class SparseVector {

    private final int[] terms;
    private final float[] weights;

    SparseVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int size() {
        return terms.length;
    }

    int term(int place) {
        return terms[place];
    }

    float weight(int place) {
        return weights[place];
    }
}
