package org.stateviews.worker.placement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every three words of a text that follow one another, without capitals and punctuation. A script
 * that sets no spaces counts each sign as a word. A text of fewer words is one of them.
 */
record Trigrams(Set<String> all) {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]"
                            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final int WORDS = 3;

    Trigrams {
        all = Set.copyOf(all);
    }

    static Trigrams of(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return new Trigrams(Set.of());
        }
        var all = new HashSet<String>();
        for (int first = 0; first == 0 || first + WORDS <= words.size(); first++) {
            all.add(String.join(" ", words.subList(first, Math.min(first + WORDS, words.size()))));
        }
        return new Trigrams(all);
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var found = WORD.matcher(plain);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    /** Which part of these the other text has too, from 0 to 1; 0 for a text without words. */
    double shareIn(Trigrams other) {
        long same = all.stream().filter(other.all()::contains).count();
        return all.isEmpty() ? 0 : (double) same / all.size();
    }
}
