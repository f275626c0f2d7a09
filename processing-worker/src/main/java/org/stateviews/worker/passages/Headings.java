package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The headings above the place reached so far. */
final class Headings {

    /** Level of a heading that only looks like one: below every heading that says so. */
    static final int GUESSED = 7;

    private static final int LONGEST = 120;
    private static final Pattern ENDED = Pattern.compile(".*[.,;:!?…。，；：！？،؛؟»”\"]$");

    private static final Pattern NUMBERED = Pattern.compile("\\p{Nd}{1,3}[.)]\\s+\\p{Ll}");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)\\b(?:https?://|www\\.)\\S|[\\w.+-]{1,64}+@[\\w-]{1,64}+\\.\\w"
                            + "|^\\P{L}{0,3}(?:[\\w-]{1,64}+\\.){1,5}[a-z]{2,24}(?:/\\S*)?$");

    private final List<Level> path = new ArrayList<>();

    private record Level(int level, String text) {}

    void enter(int level, String text) {
        path.removeIf(it -> it.level() >= level);
        path.add(new Level(level, text));
    }

    List<String> path() {
        return path.stream().map(Level::text).toList();
    }

    /**
     * Whether a line of a format without headings is one: short, without the punctuation that ends
     * a sentence, with letters in it, and not a numbered paragraph.
     */
    static boolean looksLikeOne(String text) {
        return text.length() <= LONGEST
                && !ENDED.matcher(text).matches()
                && !isAddress(text)
                && text.codePoints().filter(Character::isLetter).count() >= 3
                && !NUMBERED.matcher(text).lookingAt();
    }

    /** Whether it tells where something is found in the network. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).find();
    }
}
