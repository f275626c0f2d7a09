package org.stateviews.taxonomy.matching;

import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Cue;
import org.stateviews.taxonomy.CuePattern;
import org.stateviews.taxonomy.Pattern;
import org.stateviews.taxonomy.Strength;

/** One pattern of a scheme and what it speaks for. */
sealed interface Rule {

    OfficialLanguage language();

    String query();

    /**
     * Whether stop words count: where a stance is told by <em>not</em> and <em>no</em>. Elsewhere
     * they may vary, as articles do.
     */
    boolean everyWordCounts();

    /** For messages: whose pattern it is. */
    String owner();

    /** Speaks for a concept, or excludes it. */
    record OfConcept(Concept concept, Pattern pattern) implements Rule {

        @Override
        public OfficialLanguage language() {
            return pattern.language();
        }

        @Override
        public String query() {
            return pattern.query();
        }

        @Override
        public boolean everyWordCounts() {
            return pattern.strength() == Strength.AGAINST;
        }

        @Override
        public String owner() {
            return concept.notation();
        }
    }

    /** Speaks for the passage or the side that is taken. */
    record OfCue(CuePattern pattern) implements Rule {

        @Override
        public OfficialLanguage language() {
            return pattern.language();
        }

        @Override
        public String query() {
            return pattern.query();
        }

        @Override
        public boolean everyWordCounts() {
            return pattern.cue() != Cue.CONTEXT;
        }

        @Override
        public String owner() {
            return "the scheme";
        }
    }
}
