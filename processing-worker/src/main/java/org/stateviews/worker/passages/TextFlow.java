package org.stateviews.worker.passages;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Lines become running text: spaces between words, none between Chinese characters. */
final class TextFlow {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF\\u00AD]");

    private TextFlow() {}

    /** One line with single spaces, without characters that nobody sees. */
    static String flow(String lines) {
        var flowing = "";
        for (var line : lines.split("\\R", -1)) {
            var visible = INVISIBLE.matcher(line).replaceAll("");
            var stripped = SPACES.matcher(visible).replaceAll(" ").strip();
            flowing = flowing.isEmpty() ? stripped : join(flowing, stripped);
        }
        return flowing;
    }

    /** Two pieces that follow one another. */
    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean hyphen =
                first.endsWith("-")
                        && first.length() > 1
                        && Character.isLetter(first.charAt(first.length() - 2))
                        && Character.isLetter(second.charAt(0));
        boolean tight =
                hyphen
                        || (isHan(first.codePointBefore(first.length()))
                                && isHan(second.codePointAt(0)));
        return tight ? first + second : first + " " + second;
    }

    /** Han characters and the punctuation that goes with them take no space at a line's end. */
    static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
    }
}
