package org.stateviews.language.detection;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often two and three letters stand together in each language of one script, from the profiles
 * that the library counted in its Wikipedias.
 *
 * <p>The library's own detector is not asked: it draws a sample of a long text, gives near
 * languages equal chances, and always settles on one of those it was given. Here every pair and
 * triple of the text counts, so that the same text always gets the same scores.
 */
final class Ngrams {

    /** Below this nothing is known: the profiles leave out what is rarer. */
    private static final double RAREST = 3e-6;

    private final List<String> languages;
    private final GramTable logarithms;
    private final float[] unknown;

    private Ngrams(List<LanguageProfile> profiles) {
        languages = profiles.stream().map(it -> it.getLocale().getLanguage()).toList();
        unknown = new float[languages.size()];
        Arrays.fill(unknown, (float) Math.log(RAREST));
        var grams = new HashMap<String, float[]>();
        for (int place = 0; place < profiles.size(); place++) {
            add(profiles.get(place), place, grams);
        }
        logarithms = new GramTable(grams);
    }

    /** Profiles of languages by ISO 639-1 code; takes about 20 ms for each. */
    static Ngrams of(String... languages) {
        try {
            var locales = Arrays.stream(languages).map(LdLocale::fromString).toList();
            return new Ngrams(new LanguageProfileReader().readBuiltIn(locales));
        } catch (IOException e) {
            throw new UncheckedIOException("language profiles", e);
        }
    }

    private void add(LanguageProfile profile, int place, Map<String, float[]> grams) {
        for (int length = 2; length <= 3; length++) {
            double all = profile.getNumGramOccurrences(length);
            var counts = new HashMap<String, Integer>();
            for (var gram : profile.iterateGrams(length)) {
                counts.merge(gram.getKey().toLowerCase(Locale.ROOT), gram.getValue(), Integer::sum);
            }
            counts.forEach(
                    (gram, count) ->
                            grams.computeIfAbsent(gram, _ -> unknown.clone())[place] =
                                    (float) Math.log(Math.max(RAREST, count / all)));
        }
    }

    /**
     * Scores by language: the logarithm of how likely the text is in it.
     *
     * @param words lower-case letters of one script, one space before, between and after words
     */
    Scores scores(String words) {
        var sums = new double[languages.size()];
        int grams = 0;
        for (int length = 2; length <= 3; length++) {
            for (int start = 0; start + length <= words.length(); start++) {
                if (length == 2 || words.charAt(start + 1) != ' ') {
                    add(logarithms.at(words, start, length, unknown), sums);
                    grams++;
                }
            }
        }
        return new Scores(languages, sums, grams);
    }

    private static void add(float[] values, double[] sums) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += values[place];
        }
    }
}
