package org.stateviews.worker.recognition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stateviews.contracts.language.OfficialLanguage;

/** What Tesseract must have learned, by the names of its files, one for each official language. */
enum Model {
    ENGLISH("eng", OfficialLanguage.ENGLISH, "Latin"),
    FRENCH("fra", OfficialLanguage.FRENCH, "Latin"),
    SPANISH("spa", OfficialLanguage.SPANISH, "Latin"),
    RUSSIAN("rus", OfficialLanguage.RUSSIAN, "Cyrillic"),
    ARABIC("ara", OfficialLanguage.ARABIC, "Arabic"),
    CHINESE("chi_sim", OfficialLanguage.CHINESE, "Han");

    /** What tells script and orientation; not a language. */
    static final String ORIENTATION = "osd";

    private final String file;
    private final OfficialLanguage language;
    private final String script;

    Model(String file, OfficialLanguage language, String script) {
        this.file = file;
        this.language = language;
        this.script = script;
    }

    String file() {
        return file;
    }

    static Model of(OfficialLanguage language) {
        return Arrays.stream(values())
                .filter(it -> it.language == language)
                .findFirst()
                .orElseThrow();
    }

    /** Script in Tesseract's words; Japanese and Fraktur count as what they are close to. */
    String script() {
        return script;
    }

    /** Every model of a script, empty for a script of no official language. */
    static List<Model> ofScript(String script) {
        return Arrays.stream(values()).filter(it -> script.startsWith(it.script)).toList();
    }

    /** Several at once, in the words of Tesseract; empty when none of them is installed. */
    static Optional<String> together(Collection<Model> models, Collection<String> installed) {
        var names =
                models.stream()
                        .map(Model::file)
                        .filter(installed::contains)
                        .collect(Collectors.joining("+"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
