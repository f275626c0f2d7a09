package org.stateviews.language.detection;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Tells in which language a text is written, and turns away the neighbours of the six official
 * ones: Persian is not taken for Arabic, Ukrainian not for Russian, Portuguese not for Spanish.
 *
 * <p>Each script is judged by itself, after the one that most of the text is written in. Where a
 * script is one language, that settles it; where it is several, {@link Alphabet}, {@link Ngrams}
 * and {@link FunctionWords} do. The same text always gets the same answer. One instance serves all
 * threads.
 */
public final class LanguageDetector {

    /** Shorter texts, such as a signature or one word, look like anything. */
    private static final int FEWEST_LETTERS = 15;

    private static final Map<UnicodeScript, Integer> FEWEST = Map.of(HAN, 4, ARABIC, 10);

    /** Scripts of one language each, as far as anybody writes to a Secretariat in it. */
    private static final Map<UnicodeScript, String> OTHERS =
            Map.of(
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.GREEK, "el",
                    UnicodeScript.HEBREW, "he",
                    UnicodeScript.ARMENIAN, "hy",
                    UnicodeScript.GEORGIAN, "ka",
                    UnicodeScript.DEVANAGARI, "hi",
                    UnicodeScript.BENGALI, "bn",
                    UnicodeScript.THAI, "th",
                    UnicodeScript.KHMER, "km",
                    UnicodeScript.ETHIOPIC, "am");

    private final Map<UnicodeScript, ScriptJudge> judges;

    private LanguageDetector(Map<UnicodeScript, ScriptJudge> judges) {
        this.judges = judges;
    }

    /** A detector with its profiles in memory; takes a second or two. */
    public static LanguageDetector load() {
        return new LanguageDetector(
                Map.of(
                        ARABIC, new ScriptJudge(ARABIC, Ngrams.of("ar", "fa", "ur")),
                        CYRILLIC,
                                new ScriptJudge(
                                        CYRILLIC, Ngrams.of("ru", "bg", "uk", "be", "mk", "sr")),
                        LATIN,
                                new ScriptJudge(
                                        LATIN,
                                        Ngrams.of(
                                                "en", "fr", "es", "pt", "ca", "gl", "it", "ro",
                                                "oc", "nl", "de", "af", "da", "sv", "no", "is",
                                                "pl", "cs", "sk", "sl", "hr", "hu", "fi", "et",
                                                "lt", "lv", "sq", "tr", "id", "ms", "tl", "sw",
                                                "so", "vi", "eu", "cy", "ga", "mt", "br", "ht"))));
    }

    /** Language of a text of any length and kind; never fails. */
    public Detection detect(String text) {
        var prose = Prose.of(text);
        var letters = Letters.of(prose);
        return letters.main()
                .filter(it -> letters.in(it) >= FEWEST.getOrDefault(it, FEWEST_LETTERS))
                .map(it -> detected(prose, letters, it))
                .orElse(Detection.NONE);
    }

    private Detection detected(String prose, Letters letters, UnicodeScript script) {
        if (script == HAN) {
            var language = letters.japanese() ? "ja" : OfficialLanguage.CHINESE.code();
            return Detection.of(language, script, true);
        }
        return Optional.ofNullable(judges.get(script))
                .map(it -> it.judged(Prose.only(prose, script)))
                .orElseGet(
                        () ->
                                Detection.of(
                                        OTHERS.getOrDefault(script, ScriptJudge.UNKNOWN),
                                        script,
                                        true));
    }
}
