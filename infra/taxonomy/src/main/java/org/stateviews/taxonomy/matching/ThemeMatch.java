package org.stateviews.taxonomy.matching;

import java.util.List;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Evidence;

/**
 * A concept that a passage gives evidence of.
 *
 * @param evidence what the rules found; none where only reviews of other passages speak for it
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

    /** Score of what is rather about the concept than not. */
    static final double GIVEN = 0.5;

    /** Whether the passage gets the theme. */
    public boolean given() {
        return score >= GIVEN;
    }

    /** The same weighed again. */
    ThemeMatch judged(double other, List<Reason> reasons) {
        return new ThemeMatch(concept, evidence, other, false, stance, reasons);
    }

    ThemeMatch asMain() {
        return new ThemeMatch(concept, evidence, score, true, stance, why);
    }
}
