package org.stateviews.taxonomy;

import java.util.Map;
import java.util.TreeMap;

/**
 * What reviews of a theme taught: a linear model, so that what each word says is one number that
 * anybody can read.
 *
 * @param bias log-odds of a passage of which nothing is known
 * @param rules how much what the rules say counts; see {@link #odds}
 * @param words how much a word counts, by language and term such as {@code en:registry}; terms are
 *     those of the search analyzers
 * @param right reviews that said that a passage is about it
 * @param wrong reviews that said that a passage is not
 */
public record LearnedTheme(
        double bias, double rules, Map<String, Double> words, int right, int wrong) {

    /** Scores beyond are as good as certain, so that no single one outweighs all words. */
    private static final double MOST = 4;

    public LearnedTheme {
        words = Map.copyOf(new TreeMap<>(words));
    }

    /** What a score of the rules counts as: its log-odds, from -1 to 1. */
    public static double odds(double score) {
        double odds = Math.log(score / (1 - score));
        return Math.clamp(odds, -MOST, MOST) / MOST;
    }

    /**
     * What each of some different words counts in one passage: all together as much in a short one
     * as in a long one.
     */
    public static double share(int words) {
        return words == 0 ? 0 : 1 / Math.sqrt(words);
    }

    /**
     * How sure the passage is about the theme, from 0 to 1.
     *
     * @param rules score of the rules, 0 where they say nothing
     * @param spoken sum of the weights of its words, each times its share
     */
    public double score(double rules, double spoken) {
        return 1 / (1 + Math.exp(-(bias + this.rules * odds(rules) + spoken)));
    }
}
