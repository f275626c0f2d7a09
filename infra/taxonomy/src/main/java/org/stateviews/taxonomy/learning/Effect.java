package org.stateviews.taxonomy.learning;

/**
 * What learning does to one theme, on passages that the model did not learn from.
 *
 * @param right reviews that said that a passage is about it
 * @param wrong reviews that said that a passage is not
 * @param before how many of them the rules judge as the reviews do
 * @param after how many the model does
 */
public record Effect(String theme, int right, int wrong, int before, int after) {

    /** Whether it is of use: what does not help is not learned. */
    public boolean helps() {
        return after > before;
    }
}
