package org.stateviews.language.detection;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The words of a text in plain letters. Addresses, document symbols and numbers are the same in any
 * language; capitals, presentation forms, vowel signs and the Arabic stroke hide what letters say.
 */
final class Prose {

    /** Ample for a judgement; longer texts are judged by their beginning. */
    private static final int LONGEST = 5_000;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.)\\S+"
                            + "|\\b[\\w.+-]++@[\\w.-]+"
                            + "|\\b[\\w-]++(?:\\.[\\w-]++)+/\\S*");
    private static final Pattern WITH_DIGIT =
            Pattern.compile(
                    "(?<![\\p{IsLatin}/.()_-])[\\p{IsLatin}/.()_-]*+\\p{Nd}[\\p{IsLatin}\\p{Nd}/.()_-]*");
    private static final Pattern NOT_LETTERS =
            Pattern.compile("[\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\p{Cf}]");

    private Prose() {}

    static String of(String text) {
        var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var unified = Normalizer.normalize(start, Normalizer.Form.NFKC);
        var words = unified;
        if (unified.contains("www.") || unified.chars().anyMatch(Prose::isInAddresses)) {
            words = ADDRESS.matcher(unified).replaceAll(" ");
        }
        words = replaced(WITH_DIGIT, Prose::isDigit, words, " ");
        words = replaced(NOT_LETTERS, Prose::isPerhapsNoLetter, words, "");
        return words.toLowerCase(Locale.ROOT);
    }

    /** Most texts have no such sign, and looking for one costs less than for a pattern. */
    private static String replaced(
            Pattern pattern, IntPredicate sign, String text, String replacement) {
        return text.chars().anyMatch(sign) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    private static boolean isInAddresses(int character) {
        return character == '/' || character == '@';
    }

    private static boolean isDigit(int character) {
        return Character.isDigit(character) || Character.isSurrogate((char) character);
    }

    /** The soft hyphen is the only one before the Arabic block. */
    private static boolean isPerhapsNoLetter(int character) {
        return character == '\u00AD' || character >= '\u0600';
    }

    /**
     * Words in one script, with one space before, between and after them; what is written in others
     * is a name or a quotation.
     */
    static String only(String prose, UnicodeScript script) {
        var words = new StringBuilder(prose.length() + 2).append(' ');
        for (int i = 0; i < prose.length(); i += Character.charCount(prose.codePointAt(i))) {
            int it = prose.codePointAt(i);
            if (Character.isLetter(it) && Letters.script(it) == script) {
                words.appendCodePoint(it);
            } else if (!endsInSpace(words)) {
                words.append(' ');
            }
        }
        return endsInSpace(words) && words.length() > 1
                ? words.toString()
                : words.append(' ').toString();
    }

    private static boolean endsInSpace(StringBuilder words) {
        return words.charAt(words.length() - 1) == ' ';
    }
}
