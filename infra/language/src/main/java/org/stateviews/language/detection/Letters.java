package org.stateviews.language.detection;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Letters of a text by script.
 *
 * @param counts how many of each, the two Japanese syllabaries as {@code HIRAGANA}
 */
record Letters(Map<UnicodeScript, Long> counts) {

    /** One Chinese character or Korean syllable says as much as two or three letters. */
    private static final int WEIGHT_OF_SYLLABLES = 2;

    /** Japanese sentences hold a third of kana and more; Chinese ones quote a word at most. */
    private static final double JAPANESE = 0.1;

    /** Of letters that all scripts share. */
    private static final Set<UnicodeScript> ANY =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    Letters {
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }

    static Letters of(String prose) {
        var counts = new EnumMap<UnicodeScript, Long>(UnicodeScript.class);
        prose.codePoints()
                .filter(Character::isLetter)
                .forEach(it -> counts.merge(script(it), 1L, Long::sum));
        counts.keySet().removeAll(ANY);
        return new Letters(counts);
    }

    /** Asked for every letter, and most texts are of plain Latin ones. */
    static UnicodeScript script(int letter) {
        if (letter <= 'z') {
            return Character.isLetter(letter) ? LATIN : UnicodeScript.of(letter);
        }
        var script = UnicodeScript.of(letter);
        return script == KATAKANA ? HIRAGANA : script;
    }

    /** Script that most of the text is written in, empty when it has no letter. */
    Optional<UnicodeScript> main() {
        return counts.keySet().stream()
                .map(it -> it == HIRAGANA ? HAN : it)
                .max((one, other) -> Long.compare(weight(one), weight(other)));
    }

    private long weight(UnicodeScript script) {
        boolean syllables = script == HAN || script == HANGUL;
        return (syllables ? WEIGHT_OF_SYLLABLES : 1) * in(script);
    }

    /** How many letters of a script there are, kana among those of {@code HAN}. */
    long in(UnicodeScript script) {
        var kana = script == HAN ? counts.getOrDefault(HIRAGANA, 0L) : 0;
        return counts.getOrDefault(script, 0L) + kana;
    }

    /** Whether a text in Chinese characters is Japanese. */
    boolean japanese() {
        return counts.getOrDefault(HIRAGANA, 0L) > JAPANESE * in(HAN);
    }
}
