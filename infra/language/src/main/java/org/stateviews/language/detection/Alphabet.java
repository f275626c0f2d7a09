package org.stateviews.language.detection;

import java.util.BitSet;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Letters with which an official language writes its own words. Neighbours that share its script
 * have letters of their own, and hardly a sentence without one: the surest sign there is, even in
 * few words.
 */
enum Alphabet {
    ARABIC("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ"),
    ENGLISH("abcdefghijklmnopqrstuvwxyz"),
    FRENCH("abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ"),
    RUSSIAN("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    SPANISH("abcdefghijklmnopqrstuvwxyzáéíñóúü");

    /** More than this is another language: names are put into Arabic and Cyrillic letters. */
    private static final double MOST_FOREIGN = 0.035;

    /** In the Latin script a name keeps its own letters. */
    private static final double MOST_FOREIGN_LATIN = 0.08;

    private final BitSet letters = new BitSet();
    private final double mostForeign;

    Alphabet(String letters) {
        letters.chars().forEach(this.letters::set);
        mostForeign = letters.startsWith("a") ? MOST_FOREIGN_LATIN : MOST_FOREIGN;
    }

    /** ISO 639-1 code of the language that it belongs to. */
    String language() {
        return OfficialLanguage.valueOf(name()).code();
    }

    /** How many letters of a text the language does not write. */
    long foreign(String words) {
        long foreign = 0;
        for (int i = 0; i < words.length(); i++) {
            char it = words.charAt(i);
            if (it != ' ' && !letters.get(it) && !Character.isLowSurrogate(it)) {
                foreign++;
            }
        }
        return foreign;
    }

    /** Whether a text cannot be of the language. */
    boolean excludes(String words) {
        return foreign(words) > mostForeign * letters(words);
    }

    /** How many letters a text has. */
    static long letters(String words) {
        long letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char it = words.charAt(i);
            if (it != ' ' && !Character.isLowSurrogate(it)) {
                letters++;
            }
        }
        return letters;
    }
}
