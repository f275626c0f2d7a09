package org.stateviews.taxonomy.learning;

/**
 * What learning does to one theme, on passages that the model did not learn from.
 *
 * @param right reviews that said that a passage is about it
 * @param wrong reviews that said that a passage is not
 * @param before how many of them the rules judge as the reviews do
 * @param mended how many the model does besides
 * @param spoiled how many of those before the model does not
 */
public record Effect(String theme, int right, int wrong, int before, int mended, int spoiled) {

    /** Standard deviations of chance that a gain has to be. */
    private static final double BEYOND_CHANCE = 2;

    /** How many of the reviews the model judges as they do. */
    public int after() {
        return before + mended - spoiled;
    }

    /**
     * Whether it is of use: more is mended than chance would, were mending and spoiling equally
     * likely (McNemar 1947). What does not help is not learned.
     */
    public boolean helps() {
        int changed = mended + spoiled;
        return changed > 0 && mended - spoiled >= BEYOND_CHANCE * Math.sqrt(changed);
    }
}
