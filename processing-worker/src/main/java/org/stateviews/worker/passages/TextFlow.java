package org.stateviews.worker.passages;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines become running text: spaces between words, none between Chinese characters, and a word that
 * a line's end divided is whole again, as far as the document itself tells.
 */
final class TextFlow {

    /** For texts without a document around them. */
    static final TextFlow ALONE = new TextFlow(new Words(List.of()));

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF]|\\u00AD(?!\\s*$)");
    private static final Pattern FIRST_HALF =
            Pattern.compile("([\\p{L}\\p{M}]{1,60}+)([-\\u2010\\u00AD])$");
    private static final Pattern SECOND_HALF = Pattern.compile("^[\\p{L}\\p{M}]{1,60}+");
    private static final String SOFT = "\u00AD";

    private final Words words;

    TextFlow(Words words) {
        this.words = words;
    }

    /**
     * One line with single spaces, without characters that nobody sees; a soft hyphen at its end
     * stays until it is known what follows.
     */
    String flow(String lines) {
        var flowing = "";
        for (var line : lines.split("\\R", -1)) {
            var visible = INVISIBLE.matcher(line).replaceAll("");
            var stripped = SPACES.matcher(visible).replaceAll(" ").strip();
            flowing = flowing.isEmpty() ? stripped : join(flowing, stripped);
        }
        return flowing;
    }

    /** The same when nothing follows any more. */
    static String ended(String text) {
        return text.endsWith(SOFT) ? text.substring(0, text.length() - 1) : text;
    }

    /** Two pieces that follow one another. */
    String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        var left = FIRST_HALF.matcher(first.substring(Math.max(0, first.length() - 61)));
        var right = SECOND_HALF.matcher(second);
        if (left.find() && right.find()) {
            return joined(first, left, right.group(), second);
        }
        boolean tight =
                isHan(first.codePointBefore(first.length())) && isHan(second.codePointAt(0));
        return ended(first) + (tight ? "" : " ") + second;
    }

    private String joined(String first, Matcher left, String right, String second) {
        boolean soft = left.group(2).equals(SOFT);
        boolean stays =
                !soft && (!divides(left.group(1)) || words.hyphenated(left.group(1), right));
        return (stays ? first : first.substring(0, first.length() - 1)) + second;
    }

    /** Whether the alphabet divides words with a hyphen. */
    private static boolean divides(String half) {
        var script = UnicodeScript.of(half.codePointAt(0));
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC;
    }

    /** Han characters and the punctuation that goes with them take no space at a line's end. */
    static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
    }
}
