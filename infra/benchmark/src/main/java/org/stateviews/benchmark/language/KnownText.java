package org.stateviews.benchmark.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * A text whose language is known.
 *
 * @param file name of the file it comes from
 * @param language BCP 47 tag: {@code fr}, {@code pt-BR}, {@code zh-Hant}
 */
record KnownText(String file, String language, String text) {

    /** Official language of the text, whatever the country or the form of its script. */
    Optional<OfficialLanguage> official() {
        return OfficialLanguage.ofCode(Locale.forLanguageTag(language).getLanguage());
    }

    long letters() {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * Whether most letters are of the script of its official language: a translation now and then
     * holds nothing but what was left in the original language. Always true for other languages.
     */
    boolean inItsScript() {
        return official().map(it -> lettersOf(script(it)) * 2 > letters()).orElse(true);
    }

    private long lettersOf(UnicodeScript script) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(it -> UnicodeScript.of(it) == script)
                .count();
    }

    private static UnicodeScript script(OfficialLanguage language) {
        return switch (language) {
            case ARABIC -> UnicodeScript.ARABIC;
            case CHINESE -> UnicodeScript.HAN;
            case RUSSIAN -> UnicodeScript.CYRILLIC;
            case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
        };
    }
}
