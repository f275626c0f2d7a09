package org.stateviews.taxonomy.matching;

import java.util.List;
import org.stateviews.taxonomy.Concept;

/**
 * A concept that a passage gives evidence of.
 *
 * @param evidence what the reasons weigh together; 1 is enough
 * @param score from 0 to 1, the share of passages with so much evidence that are about the concept;
 *     a theme is given from {@value #ENOUGH} on
 * @param main whether no other concept of the passage scores higher; one at most
 * @param why by strength, then in the order of the text; never empty
 */
public record ThemeMatch(
        Concept concept,
        double evidence,
        double score,
        boolean main,
        Stance stance,
        List<Reason> why) {

    static final double ENOUGH = 0.5;

    public ThemeMatch {
        why = List.copyOf(why);
    }

    /** Whether the passage gets the theme. */
    public boolean given() {
        return score >= ENOUGH;
    }

    ThemeMatch asMain() {
        return new ThemeMatch(concept, evidence, score, true, stance, why);
    }
}
