package org.stateviews.search.checking;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words with their initial capitals, and where they mean what has them. Of words with more than one
 * meaning only those places are listed in which there is no other: a fix is made by one click.
 *
 * @param wrong matches the words however they are written, in such a place
 * @param right as they should be
 */
record Capital(Pattern wrong, String right) {
    /** Whose members are not those of the United Nations; in lower case, then. */
    private static final String OTHERS =
            "(?<!\\b(?:its|their|whose|EU|Union|ASEAN|OSCE|OAS|SCO|CIS|NATO|League|Commonwealth) )"
                    + "(?<!['’]s )";

    private static final String OF_OTHERS =
            "(?! of (?!the United Nations|the Organization|the General Assembly))";

    /** Before “states” only where countries are meant: no verb, and no state of a thing. */
    private static final String COUNTRIES =
            "(?<=\\b(?:some|several|many|most|other|all|certain|two|three|four|five|developing"
                    + "|coastal|island|these|those|between|among|sovereign|individual|third) )";

    private static final String NOT_OF_THINGS = "(?! of| in which| that| may be reached)";

    static final List<Capital> ALL =
            List.of(
                    words(OTHERS, "Member State", OF_OTHERS),
                    words(OTHERS, "Member States", OF_OTHERS),
                    words("", "General Assembly", ""),
                    words(
                            "(?<=\\bthe )",
                            "Assembly",
                            "(?=(?:['’]s)? (?:may|at|in|by|has|had|decided|adopted|requested|invited"
                                    + "|recalled|will|should|would|to)\\b|[,.;])"),
                    words("(?<!\\b(?:Deputy|Under|Assistant)[ -])", "Secretary-General", ""),
                    words("", "Deputy Secretary-General", ""),
                    words("", "Under-Secretary-General", ""),
                    words("(?<!\\b(?:national|cyber) )", "Security Council", ""),
                    words("", "United Nations", ""),
                    words("", "International Court of Justice", ""),
                    words("", "Charter of the United Nations", ""),
                    words(
                            "",
                            "State",
                            "(?= (?:responsibility|sovereignty|behaviour|practice|immunity"
                                    + "|jurisdiction|party|parties|actors?)\\b)"),
                    words(COUNTRIES, "States", NOT_OF_THINGS));

    /** Every place where the words are written otherwise. */
    Stream<MatchResult> in(String text) {
        return wrong.matcher(text).results().filter(it -> !it.group().equals(right));
    }

    /**
     * Words in any letters, the hyphen also as a space.
     *
     * @param before what stands before them, as a pattern of no width
     * @param after what stands behind them, as a pattern of no width
     */
    private static Capital words(String before, String right, String after) {
        var letters = right.replace("-", "[- ]");
        var pattern = "(?i)%s\\b%s\\b(?!-)%s".formatted(before, letters, after);
        return new Capital(Pattern.compile(pattern), right);
    }
}
