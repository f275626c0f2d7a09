package org.stateviews.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives sentences their vectors: terms are numbered as they are met, and weigh by how rare they
 * are.
 */
final class Vectors {

    private final Background background;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Float> weights = new ArrayList<>();

    private Vectors(Background background) {
        this.background = background;
    }

    static List<SparseVector> of(List<Sentence> sentences, Background background) {
        var vectors = new Vectors(background);
        return sentences.stream().map(Terms::of).map(vectors::vector).toList();
    }

    /** A term counts more when it stands there twice, but not twice as much. */
    private SparseVector vector(List<String> all) {
        var counts = new TreeMap<Integer, Integer>();
        all.forEach(it -> counts.merge(number(it), 1, Integer::sum));
        var terms = new int[counts.size()];
        var values = new float[counts.size()];
        double squares = 0;
        int place = 0;
        for (var count : counts.entrySet()) {
            terms[place] = count.getKey();
            double value = (1 + Math.log(count.getValue())) * weights.get(count.getKey());
            values[place++] = (float) value;
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new SparseVector(terms, values);
    }

    private int number(String term) {
        return numbers.computeIfAbsent(
                term,
                it -> {
                    weights.add((float) background.weight(it));
                    return weights.size() - 1;
                });
    }
}
