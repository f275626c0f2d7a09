package org.stateviews.language.detection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How well a text fits each language.
 *
 * @param values one for each language; higher fits better, and a difference of one is a factor of e
 * @param grams how many pairs and triples of letters were counted
 */
@SuppressWarnings("ArrayRecordComponent") // made for one text, never compared or kept
record Scores(List<String> languages, double[] values, int grams) {

    /** A language and its score. */
    record Score(String language, double value) {}

    /** Best of the languages that are wanted; the worst of scores when there is none. */
    Score best(Predicate<String> wanted) {
        return IntStream.range(0, languages.size())
                .filter(it -> wanted.test(languages.get(it)))
                .mapToObj(it -> new Score(languages.get(it), values[it]))
                .max((one, other) -> Double.compare(one.value(), other.value()))
                .orElse(new Score(Detection.UNDETERMINED, Double.NEGATIVE_INFINITY));
    }
}
