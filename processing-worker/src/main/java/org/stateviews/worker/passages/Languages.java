package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stateviews.language.detection.Detection;
import org.stateviews.language.detection.LanguageDetector;

/**
 * Languages of a document and of its passages. A passage that is long enough speaks for itself; a
 * title is left to what stands around it, for three words look like more than one language.
 */
final class Languages {

    private final LanguageDetector detector;

    private Languages(LanguageDetector detector) {
        this.detector = detector;
    }

    static Languages load() {
        return new Languages(LanguageDetector.load());
    }

    /** Language of a text by itself, empty when it is too short or too mixed to tell. */
    Optional<String> of(String text) {
        return Optional.of(detector.detect(text))
                .filter(Detection::determined)
                .map(Detection::code);
    }

    /** Language of most of a document's text, {@code und} when none can be told. */
    String ofWhole(List<Segment> segments) {
        var texts = segments.stream().map(Segment::text).toList();
        return ofMost(texts, texts.stream().map(detector::detect).toList());
    }

    private static String ofMost(List<String> texts, List<Detection> detections) {
        var letters = new TreeMap<String, Integer>();
        for (int place = 0; place < texts.size(); place++) {
            if (detections.get(place).determined()) {
                letters.merge(
                        detections.get(place).code(), texts.get(place).length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Detection.UNDETERMINED);
    }

    /**
     * Language of each piece of a document in reading order.
     *
     * @param declared what the mission declared, for pieces that cannot be told by themselves
     */
    List<String> ofPieces(List<Piece> pieces, Optional<String> declared) {
        var texts = pieces.stream().map(Piece::text).toList();
        var detections = texts.stream().map(detector::detect).toList();
        var neighbourhood = new Neighbourhood(detections);
        var untold = ofMost(texts, detections);
        var spoken = new ArrayList<String>();
        for (int place = 0; place < pieces.size(); place++) {
            var around = neighbourhood.around(place, pieces.get(place).heading());
            spoken.add(spoken(detections.get(place), around, declared).orElse(untold));
        }
        return spoken;
    }

    private static Optional<String> spoken(
            Detection own, Optional<Detection> around, Optional<String> declared) {
        if (own.sure()) {
            return Optional.of(own.code());
        }
        if (own.determined()) {
            return around.filter(own::sharesScriptWith)
                    .or(() -> Optional.of(own))
                    .map(Detection::code);
        }
        return declared.or(() -> around.map(Detection::code));
    }
}
