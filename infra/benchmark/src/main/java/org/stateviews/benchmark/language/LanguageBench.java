package org.stateviews.benchmark.language;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stateviews.language.detection.LanguageDetector;

/** Tells the language of texts whose language is known. */
public final class LanguageBench {

    private LanguageBench() {}

    /**
     * Measures the detector that the platform uses.
     *
     * @throws IOException when the texts cannot be read
     */
    public static LanguageReport run(LanguageOptions options) throws IOException {
        return run(
                options,
                () -> {
                    var detector = LanguageDetector.load();
                    return text -> detector.detect(text).code();
                });
    }

    static LanguageReport run(LanguageOptions options, Supplier<Function<String, String>> loader)
            throws IOException {
        var texts = KnownTexts.in(options.sources());
        var loaded = Cost.Loaded.by(loader);
        var told =
                texts.stream().map(it -> new Told(it, loaded.detector().apply(it.text()))).toList();
        return new LanguageReport(told, loaded.over(texts), options.wrong());
    }
}
