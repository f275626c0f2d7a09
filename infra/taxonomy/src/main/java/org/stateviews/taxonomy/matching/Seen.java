package org.stateviews.taxonomy.matching;

import java.util.List;
import java.util.Set;
import org.stateviews.taxonomy.LearnedTheme;

/** What is seen in a passage before anything is learned: its words, and what the rules say. */
public final class Seen {

    private final PassageTerms terms;
    private final List<ThemeMatch> matches;

    private Seen(PassageTerms terms, List<ThemeMatch> matches) {
        this.terms = terms;
        this.matches = List.copyOf(matches);
    }

    /**
     * Looks at a passage.
     *
     * @param rules of a scheme in which nothing is learned
     */
    public static Seen in(Passage passage, Classifier rules) {
        return new Seen(PassageTerms.of(passage), rules.weigh(passage));
    }

    /** By language and term, such as {@code en:registry}. */
    public Set<String> words() {
        return terms.words();
    }

    /** Score of the rules for a theme or what stands below it; 0 where they say nothing. */
    public double rules(String theme) {
        return LearnedJudge.rules(theme, matches);
    }

    /** Score after what was learned. */
    public double score(String theme, LearnedTheme learned) {
        return learned.score(rules(theme), terms.spoken(learned));
    }
}
