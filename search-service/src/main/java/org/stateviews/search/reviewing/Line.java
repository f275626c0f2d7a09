package org.stateviews.search.reviewing;

import java.util.regex.Pattern;

/** What somebody typed, as one line with single spaces. */
final class Line {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

    private Line() {}

    static String of(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }

    /** Whether it says anything. */
    static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
