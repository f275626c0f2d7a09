package org.stateviews.language.detection;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * What a text says about its language.
 *
 * @param code {@code ar zh en fr ru es}, {@code other:<code>} with the ISO 639 code of another
 *     language, or {@code und} when nobody could say
 * @param script in which most of it is written, {@code COMMON} when it has no letters
 * @param sure whether the text alone settles it. A title of three words may look like the wrong one
 *     of two near languages: what stands around it knows better, so whoever has a neighbourhood
 *     should ask it
 */
public record Detection(String code, UnicodeScript script, boolean sure) {

    /** Written for texts without a language: numbers, symbols, too few letters. */
    public static final String UNDETERMINED = "und";

    private static final String OTHER = "other:";

    static final Detection NONE = new Detection(UNDETERMINED, UnicodeScript.COMMON, false);

    static Detection of(String language, UnicodeScript script, boolean sure) {
        boolean official = OfficialLanguage.ofCode(language).isPresent();
        return new Detection(official ? language : OTHER + language, script, sure);
    }

    /** Whether there is an answer at all. */
    public boolean determined() {
        return !code.equals(UNDETERMINED);
    }

    /** Whether the two could be one language as far as their letters go. */
    public boolean sharesScriptWith(Detection other) {
        return script == other.script;
    }

    /** The official language it is, empty for every other answer. */
    public Optional<OfficialLanguage> official() {
        return OfficialLanguage.ofCode(code);
    }
}
