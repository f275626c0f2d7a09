package org.stateviews.language.detection;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;

/**
 * Letters that name a language which fits no profile well, in the order in which they are looked
 * for: Kazakh has those of Kirghiz and more, Kirghiz those of Mongolian.
 */
enum Telltale {
    VIETNAMESE("vi", LATIN, "ơưạậếệốộ"),
    PASHTO("ps", ARABIC, "ټډړږښڼېۍ"),
    KAZAKH("kk", CYRILLIC, "әұ"),
    TAJIK("tg", CYRILLIC, "ҷӣӯ"),
    KIRGHIZ("ky", CYRILLIC, "ң"),
    UZBEK("uz", CYRILLIC, "қҳғ"),
    MONGOLIAN("mn", CYRILLIC, "өү");

    private final String language;
    private final UnicodeScript script;
    private final String letters;

    Telltale(String language, UnicodeScript script, String letters) {
        this.language = language;
        this.script = script;
        this.letters = letters;
    }

    /** Language whose letters a text holds, empty when none are telling. */
    static Optional<String> of(UnicodeScript script, String words) {
        return Arrays.stream(values())
                .filter(it -> it.script == script && it.tells(words))
                .map(it -> it.language)
                .findFirst();
    }

    private boolean tells(String words) {
        return words.codePoints().anyMatch(it -> letters.indexOf(it) >= 0);
    }
}
