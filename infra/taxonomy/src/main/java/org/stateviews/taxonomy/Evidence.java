package org.stateviews.taxonomy;

/**
 * What speaks for a concept in a passage, as far as its score depends on it: one certain pattern
 * proves more than any number of likely ones, and words that fill a passage prove more than words
 * in passing.
 *
 * @param weight what the reasons weigh together; 1 is enough
 * @param certain whether a certain pattern is met in the text itself
 * @param wide whether half of the sentences or more hold a reason
 */
public record Evidence(double weight, boolean certain, boolean wide) {

    /** Whether a passage with it gets the theme. */
    public boolean enough() {
        return weight >= 1;
    }
}
