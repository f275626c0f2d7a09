package org.stateviews.summary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Full stops that end no sentence, as States and the United Nations write them. */
final class Abbreviations {

    /** Before a name or any other word. */
    private static final Set<String> BEFORE_ANYTHING =
            Set.of(
                    ("h.e s.e mr mrs ms messrs dr prof st hon gen col amb m mm mme mmes mlle sr sra"
                                    + " srta excmo excma dra sres cf e.g i.e viz vs p.ej a.k.a"
                                    + " т.е т.н т.ч им см ср тов г гг в вв н.э د أ.د")
                            .split(" "));

    /** Before a number, and an end otherwise. */
    private static final Set<String> BEFORE_NUMBER =
            Set.of(
                    ("art arts no nos para paras par pars párr párrs núm núms num sect sec chap cap"
                                    + " ch vol p pp fig n nº n° inc ann al add corr rev doc res"
                                    + " ст п пп гл ч т с стр рис разд абз док рез ف م ص")
                            .split(" "));

    private static final Pattern LAST_WORD =
            Pattern.compile("(?:^|[\\s(\\[«“\"'’])([\\p{L}\\p{M}.º°]{1,8})\\.$");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
    private static final Pattern NUMBER = Pattern.compile("^[(\\[]?(?:\\d|[IVXLC]+\\b)");
    private static final Pattern LOWER_CASE =
            Pattern.compile("^(?![(\\[]\\p{L}{1,4}[)\\]])[(\\[«“\"'’]?\\h?\\p{Ll}");

    /** The number or letter that a paragraph or the item of a list begins with. */
    private static final Pattern MARKER =
            Pattern.compile("[(\\[]?(?:\\d{1,3}(?:\\.\\d{1,2})*|\\p{L}|[ivxIVX]{1,5})[.)\\]]+");

    private Abbreviations() {}

    /** Whether a text is nothing but the mark of what follows. */
    static boolean isMarker(String text) {
        return MARKER.matcher(text).matches();
    }

    /**
     * Whether a sentence goes on.
     *
     * @param before ends where an end may be, without space
     * @param after begins with what follows, without space
     */
    static boolean goesOn(String before, String after) {
        if (LOWER_CASE.matcher(after).find()) {
            return true;
        }
        var last = LAST_WORD.matcher(before);
        if (!last.find()) {
            return false;
        }
        var word = last.group(1);
        var plain = word.toLowerCase(Locale.ROOT);
        return INITIAL.matcher(word).matches()
                || BEFORE_ANYTHING.contains(plain)
                || (BEFORE_NUMBER.contains(plain) && NUMBER.matcher(after).find());
    }
}
