package org.stateviews.language.detection;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
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
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Prose() {}

    static String of(String text) {
        var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var unified = Normalizer.normalize(start, Normalizer.Form.NFKC);
        var words = WITH_DIGIT.matcher(ADDRESS.matcher(unified).replaceAll(" ")).replaceAll(" ");
        var plain = NOT_LETTERS.matcher(words).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * Words in one script, with one space before, between and after them; what is written in others
     * is a name or a quotation.
     */
    static String only(String prose, UnicodeScript script) {
        var letters =
                prose.codePoints()
                        .map(
                                it ->
                                        Letters.script(it) == script && Character.isLetter(it)
                                                ? it
                                                : ' ')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append);
        return " " + SPACES.matcher(letters).replaceAll(" ").strip() + " ";
    }
}
