package org.stateviews.worker.outcome;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Characters as somebody would type them. Files hold shapes of letters instead of letters, signs
 * that nobody sees, and spaces where a program placed each Chinese character by itself; all of them
 * would keep a word from being found. Folded when a document is read, so that pages, passages and
 * quotations say the same.
 */
public final class Letters {

    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GREEK,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /** Marks of direction and width that show nothing, and soft hyphens within a line. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u200B\\u200E\\u200F\\u061C\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"
                            + "|\\u00AD(?!\\h*(?:\\R|\\z))");

    /** A stroke that lengthens a word; by itself it stands for a dash and stays. */
    private static final Pattern TATWEEL =
            Pattern.compile(
                    "(?<=[\\p{IsArabic}\\p{Mn}&&[^\\u0640]])\\u0640+|\\u0640+(?=\\p{IsArabic})");

    /** Chinese characters and the punctuation that is as wide as they are. */
    private static final String WIDE =
            "[\\p{IsHan}\\u3001\\u3002\\u3008-\\u3011\\u3014-\\u301B\\uFF01-\\uFF0F\\uFF1A-\\uFF20"
                    + "\\uFF3B-\\uFF3D\\uFF5B-\\uFF5E]";

    private static final Pattern SPACED =
            Pattern.compile("[ \\u00A0](?<=" + WIDE + "[ \\u00A0])(?=" + WIDE + ")");

    private Letters() {}

    /** The same words in plain letters, lines as they were. */
    public static String folded(String text) {
        if (text.chars().allMatch(it -> it < 0xA0)) {
            return text;
        }
        var letters = shapes(text);
        letters = without(UNSEEN, Letters::isPerhapsUnseen, letters);
        letters = joiners(letters);
        letters = without(TATWEEL, it -> it == '\u0640', letters);
        return without(SPACED, it -> it >= '\u2E80', letters);
    }

    /** Most texts have no such sign, and looking for one costs less than for a pattern. */
    private static String without(Pattern pattern, IntPredicate sign, String text) {
        return text.chars().anyMatch(sign) ? pattern.matcher(text).replaceAll("") : text;
    }

    private static boolean isPerhapsUnseen(int sign) {
        return sign == '\u00AD'
                || sign == '\u061C'
                || (sign >= '\u200B' && sign <= '\u2069' && !isTypographic(sign))
                || sign == '\uFEFF';
    }

    /** Dashes, quotation marks, dots and what else is seen among those that are not. */
    private static boolean isTypographic(int sign) {
        return sign >= '\u2010' && sign <= '\u2029';
    }

    private static String shapes(String text) {
        if (text.chars().noneMatch(Letters::isShape)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(shape -> plain.append(letter(shape)));
        return plain.toString();
    }

    /** A mark that the file shows by itself belongs to the letter before it. */
    private static String letter(int shape) {
        var same = Character.toString(shape);
        if (!isShape(shape)) {
            return same;
        }
        if (Radicals.has(shape)) {
            return Radicals.character(shape);
        }
        var letter = Normalizer.normalize(same, Normalizer.Form.NFKC);
        boolean carried = letter.startsWith(" ") || letter.startsWith("\u0640");
        boolean mark =
                letter.length() > 1
                        && Character.getType(letter.charAt(1)) == Character.NON_SPACING_MARK;
        return carried && mark ? letter.substring(1) : letter;
    }

    /**
     * Ligatures of Latin letters, forms of Arabic letters in a word, and Chinese characters that
     * are there twice.
     */
    private static boolean isShape(int sign) {
        return Radicals.has(sign)
                || (sign >= 0xF900 && sign <= 0xFAFF)
                || (sign >= 0xFB00 && sign <= 0xFB06)
                || (sign >= 0xFB50 && sign <= 0xFDFF)
                || (sign >= 0xFE70 && sign < 0xFEFF);
    }

    /** Joiners stay between letters whose shape depends on them, and within a picture sign. */
    private static String joiners(String text) {
        if (text.indexOf('\u200C') < 0 && text.indexOf('\u200D') < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            boolean joiner = sign == '\u200C' || sign == '\u200D';
            if (!joiner || (place > 0 && joins(text, place))) {
                kept.append(sign);
            }
        }
        return kept.toString();
    }

    private static boolean joins(String text, int place) {
        return place + 1 < text.length()
                && shaped(text.codePointBefore(place))
                && shaped(text.codePointAt(place + 1));
    }

    private static boolean shaped(int sign) {
        return Character.isExtendedPictographic(sign)
                || sign == 0xFE0F
                || ((Character.isLetter(sign)
                                || Character.getType(sign) == Character.NON_SPACING_MARK
                                || Character.getType(sign) == Character.COMBINING_SPACING_MARK)
                        && !WITHOUT_JOINERS.contains(UnicodeScript.of(sign)));
    }
}
