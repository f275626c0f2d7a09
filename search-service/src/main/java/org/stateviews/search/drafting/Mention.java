package org.stateviews.search.drafting;

import org.stateviews.taxonomy.matching.Stance;

/**
 * A passage that speaks of a concept, by the sentence that does.
 *
 * @param stance {@code STATED} for all but positions
 * @param score of the theme, from 0 to 1
 * @param direct false when it only speaks of something below the concept
 */
record Mention(Evidence evidence, Stance stance, double score, boolean direct) {
    /** The one of two mentions in a passage that says more about the concept. */
    Mention or(Mention other) {
        if (direct != other.direct) {
            return direct ? this : other;
        }
        return score >= other.score ? this : other;
    }
}
