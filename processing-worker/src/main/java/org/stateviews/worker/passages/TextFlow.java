package org.stateviews.worker.passages;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Lines become running text: spaces between words, none between Chinese characters, and a word that
 * a line's end divided is whole again, as far as the document itself tells.
 */
final class TextFlow {

    /** For texts without a document around them. */
    static final TextFlow ALONE = new TextFlow(new Words(List.of()));

    /** Signs of a text without spaces that count as half of a word at the most. */
    private static final int LONGEST_HALF = 60;

    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String SPACES = BLANKS + "\u00A0\u2007\u202F";
    private static final String INVISIBLE = "\u200B\uFEFF\u00AD";
    private static final char SOFT = '\u00AD';

    private final Words words;

    TextFlow(Words words) {
        this.words = words;
    }

    /**
     * One line with single spaces, without characters that nobody sees; a soft hyphen at its end
     * stays until it is known what follows.
     */
    String flow(String lines) {
        var flowing = new StringBuilder(lines.length());
        for (var line : Lines.of(lines)) {
            add(flowing, spaced(line));
        }
        return flowing.toString();
    }

    private static String spaced(String line) {
        var spaced = new StringBuilder(line.length());
        boolean space = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (SPACES.indexOf(sign) >= 0) {
                space = true;
            } else if (INVISIBLE.indexOf(sign) < 0 || (sign == SOFT && ends(line, at + 1))) {
                spaced.append(space ? " " : "").append(sign);
                space = false;
            }
        }
        return spaced.toString().strip();
    }

    private static boolean ends(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (BLANKS.indexOf(line.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The same when nothing follows any more. */
    static String ended(String text) {
        return isSoft(text) ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isSoft(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT;
    }

    /** Two pieces that follow one another. */
    String join(String first, String second) {
        var joined = new StringBuilder(first);
        add(joined, second);
        return joined.toString();
    }

    private void add(StringBuilder first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            first.append(second);
            return;
        }
        var left = leftHalf(first);
        var right = rightHalf(second);
        if (!left.isEmpty() && !right.isEmpty()) {
            closeUp(first, left, right);
        } else {
            boolean tight =
                    isHan(first.codePointBefore(first.length())) && isHan(second.codePointAt(0));
            first.setLength(first.length() - (isSoft(first) ? 1 : 0));
            first.append(tight ? "" : " ");
        }
        first.append(second);
    }

    /** Letters before a hyphen at the end, none where there is no such hyphen. */
    private static String leftHalf(CharSequence text) {
        int hyphen = text.length() - 1;
        if (Words.DIVIDING.indexOf(text.charAt(hyphen)) < 0) {
            return "";
        }
        int start = hyphen;
        while (start > 0 && hyphen - start < LONGEST_HALF) {
            int sign = Character.codePointBefore(text, start);
            if (!isLetter(sign)) {
                break;
            }
            start -= Character.charCount(sign);
        }
        return text.subSequence(start, hyphen).toString();
    }

    private static String rightHalf(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_HALF) && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) || Words.isMark(sign);
    }

    private void closeUp(StringBuilder first, String left, String right) {
        boolean stays = !isSoft(first) && (!divides(left) || words.hyphenated(left, right));
        first.setLength(first.length() - (stays ? 0 : 1));
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
