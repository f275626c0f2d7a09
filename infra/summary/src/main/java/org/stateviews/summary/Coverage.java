package org.stateviews.summary;

/**
 * What of all that was said the sentences taken so far stand for: each sentence is covered as far
 * as it is like the most alike of those (facility location, after Lin and Bilmes 2011). A second
 * sentence of the same meaning adds little, so nothing is said twice; and what a sentence adds
 * never grows, which lets the choice look at few sentences again.
 */
final class Coverage {

    private final Similarities similarities;
    private final double[] importance;
    private final float[] covered;
    private double sum;

    /** With the importance of each sentence, as shares of one. */
    Coverage(Similarities similarities, double[] importance) {
        this.similarities = similarities;
        this.importance = importance;
        covered = new float[importance.length];
    }

    /** How much more would be covered with the sentence, from 0 to 1. */
    double gain(int sentence) {
        sum = importance[sentence] * (1 - covered[sentence]);
        similarities.visit(
                sentence,
                other -> importance[other] > 0,
                (other, alike) -> sum += importance[other] * Math.max(0, alike - covered[other]));
        return sum;
    }

    void take(int sentence) {
        covered[sentence] = 1;
        similarities.visit(
                sentence,
                _ -> true,
                (other, alike) -> covered[other] = Math.max(covered[other], alike));
    }
}
