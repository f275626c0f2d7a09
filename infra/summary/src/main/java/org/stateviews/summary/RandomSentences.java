package org.stateviews.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What no effort at all gives: any sentences, the same ones for the same seed.
 *
 * @param seed of the draw
 */
public record RandomSentences(long seed) implements Ranker {

    @Override
    public List<Ranked> rank(List<Sentence> sentences, int most) {
        var drawn = new ArrayList<>(sentences);
        Collections.shuffle(drawn, new Random(seed));
        return drawn.stream()
                .limit(most)
                .map(it -> new Ranked(it, 1.0 / sentences.size()))
                .toList();
    }
}
