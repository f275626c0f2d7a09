package org.stateviews.worker.recognition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.Detection;
import org.stateviews.language.detection.LanguageDetector;

/**
 * What a few lines tell of a page.
 *
 * @param official language of the lines, null when they leave it open
 * @param misread whether they are of another script, or lie another way
 */
record Sample(@Nullable OfficialLanguage official, boolean misread) {

    static final Sample NOTHING = new Sample(null, false);

    /** Letters from which lines tell anything. */
    private static final int ENOUGH = 60;

    /** Confidence of lines that were read, and of lines that were guessed at. */
    private static final double READ = 0.7;

    private static final double GUESSED = 0.5;

    static Sample of(PageWords words, LanguageDetector languages) {
        if (words.letters() < ENOUGH) {
            return NOTHING;
        }
        var language =
                Optional.of(languages.detect(words.text()))
                        .filter(it -> words.confidence() >= READ && it.sure())
                        .flatMap(Detection::official);
        return new Sample(language.orElse(null), words.confidence() < GUESSED);
    }

    /** The language, as far as anybody knows. */
    Optional<OfficialLanguage> language() {
        return Optional.ofNullable(official);
    }
}
