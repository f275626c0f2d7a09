package org.stateviews.worker.passages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Language of a text by its n-grams, among the six official languages and their nearest neighbours:
 * restricted to six, a detector would call Persian Arabic and Ukrainian Russian.
 */
final class Languages {

    /** Texts with fewer letters are not judged. */
    static final int FEWEST_LETTERS = 20;

    private static final int FEWEST_HAN = 4;

    /** A title of three words looks like any neighbour; only more text turns it away. */
    private static final int FEWEST_FOR_NEIGHBOUR = 60;

    private static final String OTHER = "other:";

    static final String UNDETERMINED = "und";

    private static final Set<String> PROFILES =
            Set.of(
                    "ar", "zh-CN", "zh-TW", "en", "fr", "ru", "es", "fa", "ur", "uk", "bg", "mk",
                    "sr", "be", "pt", "ca", "gl", "it", "ro", "nl", "de", "ja", "ko");
    private static final float SURE = 0.75f;

    private final OptimaizeLangDetector detector;

    private Languages(OptimaizeLangDetector detector) {
        this.detector = detector;
    }

    static Languages load() {
        try {
            var detector = new OptimaizeLangDetector();
            detector.loadModels(PROFILES);
            return new Languages(detector);
        } catch (IOException e) {
            throw new UncheckedIOException("language profiles", e);
        }
    }

    /** Language of a text, empty when it is too short or too mixed to tell. */
    Optional<String> of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean han = text.codePoints().filter(Languages::isHan).count() * 2 > letters;
        if (letters < (han ? FEWEST_HAN : FEWEST_LETTERS)) {
            return Optional.empty();
        }
        return detected(text)
                .map(Languages::written)
                .filter(it -> letters >= FEWEST_FOR_NEIGHBOUR || !it.startsWith(OTHER));
    }

    private Optional<String> detected(String text) {
        LanguageDetector perText = detector;
        synchronized (perText) {
            var best = perText.detect(text);
            return best.getRawScore() >= SURE && !best.getLanguage().isEmpty()
                    ? Optional.of(best.getLanguage())
                    : Optional.empty();
        }
    }

    private static String written(String code) {
        var plain = code.startsWith("zh") ? "zh" : code;
        return OfficialLanguage.ofCode(plain).map(OfficialLanguage::code).orElse(OTHER + plain);
    }

    private static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** Language of most of a document's letters, {@code und} when none can be told. */
    String ofWhole(Iterable<Segment> segments) {
        Map<String, Long> letters =
                java.util.stream.StreamSupport.stream(segments.spliterator(), false)
                        .map(Segment::text)
                        .collect(
                                Collectors.groupingBy(
                                        text -> of(text).orElse(UNDETERMINED),
                                        Collectors.summingLong(String::length)));
        letters.remove(UNDETERMINED);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UNDETERMINED);
    }
}
