package org.stateviews.taxonomy.matching;

import org.stateviews.taxonomy.Strength;

/**
 * What patterns weigh; a theme is given from 1 on. The numbers say in arithmetic what {@link
 * Strength} says in words: a certain pattern is enough anywhere, a likely one where the subject is
 * clear, two of them without that, and hints are not enough together.
 *
 * @param certain a certain pattern where the subject is clear
 * @param likely a likely one there
 * @param hint a hint there
 * @param hintsAtMost all hints together
 * @param inDocument share that counts when only the document as a whole is about the subject
 * @param certainAlone share of a certain pattern that counts when nothing is
 * @param alone share of the others that counts then
 * @param inHeading share that counts of what stands in a heading
 * @param near characters between a word for or against and what it speaks of, at most
 */
record Weights(
        double certain,
        double likely,
        double hint,
        double hintsAtMost,
        double inDocument,
        double certainAlone,
        double alone,
        double inHeading,
        int near) {

    static final Weights OURS = new Weights(2.0, 1.3, 0.4, 0.9, 0.85, 0.7, 0.5, 0.6, 60);

    /** What a pattern weighs in the text of a passage. */
    double of(Strength strength, Context context) {
        return switch (strength) {
            case CERTAIN, AGAINST -> certain * share(context, certainAlone);
            case LIKELY -> likely * share(context, alone);
            case HINT -> hint * share(context, alone);
            case EXCLUDES, LEARNED -> 0;
        };
    }

    private double share(Context context, double withoutContext) {
        return switch (context) {
            case PASSAGE -> 1;
            case DOCUMENT -> inDocument;
            case NONE -> withoutContext;
        };
    }
}
