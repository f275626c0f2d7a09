package org.stateviews.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Stance;

/**
 * A theme of a passage, and why it has it.
 *
 * @param id IRI of the concept
 * @param ancestors notations of the broader concepts, the nearest first
 * @param main whether the passage is most about this one
 * @param stance on which side the passage speaks, as far as its words tell
 * @param score from 0 to 1, the share of passages with so much evidence that are about the theme
 * @param by {@code rule}, or the account of the person whose word stands over the rules
 * @param why what in the passage speaks for it; empty when a person gave it without more
 * @param review what a person says of it; null when nobody reviewed it
 */
public record PassageTheme(
        String id,
        String notation,
        List<String> ancestors,
        Level level,
        boolean main,
        Stance stance,
        double score,
        String by,
        List<Why> why,
        @Nullable ThemeReview review) {
    /** Value of {@code by} when no person gave it. */
    public static final String RULE = "rule";

    public PassageTheme {
        ancestors = List.copyOf(ancestors);
        why = List.copyOf(why);
    }

    /** A theme that nobody reviewed. */
    public PassageTheme(
            String id,
            String notation,
            List<String> ancestors,
            Level level,
            boolean main,
            Stance stance,
            double score,
            String by,
            List<Why> why) {
        this(id, notation, ancestors, level, main, stance, score, by, why, null);
    }

    /** The same with the word of a person. */
    public PassageTheme with(ThemeReview said, Stance side) {
        return new PassageTheme(
                id, notation, ancestors, level, main, side, score, said.by(), why, said);
    }

    /** The same as the main one, or as another one. */
    public PassageTheme asMain(boolean isMain) {
        return new PassageTheme(
                id, notation, ancestors, level, isMain, stance, score, by, why, review);
    }

    /** The same without reasons, which point into words that are there no more. */
    public PassageTheme withoutWhy() {
        return new PassageTheme(
                id, notation, ancestors, level, main, stance, score, by, List.of(), review);
    }

    /** Whether the passage takes it as its position. */
    public boolean held() {
        return level == Level.POSITION && stance != Stance.AGAINST;
    }

    /** Whether a rule of the scheme gave it, and no person. */
    public boolean byRule() {
        return by.equals(RULE);
    }

    /** Whether it is the theme of a notation or stands below it. */
    public boolean isUnder(String other) {
        return notation.equals(other) || ancestors.contains(other);
    }

    /** Score in percent, for pages. */
    public long percent() {
        return Math.round(score * 100);
    }

    /**
     * Words that speak for it.
     *
     * @param pattern as it stands in the scheme
     * @param start first character, from 0, in the text, or in the heading where there is one
     * @param end the first character behind
     * @param heading the heading that they stand in; null when they stand in the text
     */
    public record Why(
            String pattern,
            Strength strength,
            String words,
            int start,
            int end,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String heading) {}
}
