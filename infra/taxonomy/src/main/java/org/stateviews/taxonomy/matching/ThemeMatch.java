package org.stateviews.taxonomy.matching;

import java.util.List;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Evidence;

/**
 * A concept that a passage gives evidence of.
 *
 * @param score from 0 to 1, the share of passages with such evidence that are about the concept
 * @param main whether no other concept of the passage scores higher; one at most
 * @param why by strength, then in the order of the text; never empty
 */
public record ThemeMatch(
        Concept concept,
        Evidence evidence,
        double score,
        boolean main,
        Stance stance,
        List<Reason> why) {

    public ThemeMatch {
        why = List.copyOf(why);
    }

    /** Whether the passage gets the theme. */
    public boolean given() {
        return evidence.enough();
    }

    ThemeMatch asMain() {
        return new ThemeMatch(concept, evidence, score, true, stance, why);
    }
}
