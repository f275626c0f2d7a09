package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Set;
import org.stateviews.taxonomy.matching.Stance;

/**
 * A passage that speaks of a concept, by the sentence that does.
 *
 * @param about notations of all concepts that this sentence speaks of
 * @param stance {@code STATED} for all but positions
 * @param score of the theme, from 0 to 1
 * @param direct false when it only speaks of something below the concept
 */
record Mention(Evidence evidence, Set<String> about, Stance stance, double score, boolean direct) {
    /** Those that are most surely about the concept first. */
    static final Comparator<Mention> SUREST =
            comparing(Mention::direct)
                    .reversed()
                    .thenComparing(comparingDouble(Mention::score).reversed());

    /** The one of two mentions in a passage that is more surely about the concept. */
    Mention or(Mention other) {
        return SUREST.compare(this, other) <= 0 ? this : other;
    }
}
