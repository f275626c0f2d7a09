package org.stateviews.worker.indexing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Reason;
import org.stateviews.taxonomy.matching.Stance;
import org.stateviews.taxonomy.matching.ThemeMatch;

/**
 * A theme that a passage has, by a rule, by the word of a person, or by both.
 *
 * @param match what the rules say, null when they do not give it
 * @param said what a person says, null when nobody reviewed it
 */
record ReviewedTheme(Concept concept, @Nullable ThemeMatch match, @Nullable ThemeReviewed said) {

    /** In the place of a person: a rule of the scheme gave the theme. */
    private static final String RULE = "rule";

    /** Whose word counts. */
    String by() {
        return said == null ? RULE : said.account();
    }

    /** A person who says so is sure; what the rules found is kept for who compares both. */
    double score() {
        return match == null ? 1 : match.score();
    }

    /** A person who says which side a passage takes is right, also where rules see it otherwise. */
    Stance stance() {
        var seen = match == null ? Stance.STATED : match.stance();
        if (said == null) {
            return seen;
        }
        return said.against() ? Stance.AGAINST : seen == Stance.AGAINST ? Stance.STATED : seen;
    }

    boolean isHeld() {
        return concept.level() == Level.POSITION && stance() != Stance.AGAINST;
    }

    /** Whether nobody has looked at what the rules say. */
    boolean isOpen() {
        return said == null;
    }

    List<Reason> why() {
        return match == null ? List.of() : match.why();
    }
}
