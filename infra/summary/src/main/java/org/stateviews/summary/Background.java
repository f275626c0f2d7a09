package org.stateviews.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How common words are in everything that was handed in, not in one theme alone. With it the words
 * of a theme weigh much in the theme, and those of courtesy, which stand in all themes, little;
 * without it, it is the other way round. Holds one number for each word, whatever the size of the
 * texts.
 */
public final class Background {

    private final Map<String, Integer> sentencesByTerm = new HashMap<>();
    private final int sentences;

    private Background(List<Sentence> sentences) {
        this.sentences = sentences.size();
        for (var sentence : sentences) {
            for (var term : new HashSet<>(Terms.of(sentence))) {
                sentencesByTerm.merge(term, 1, Integer::sum);
            }
        }
    }

    /** Counts the words of these sentences, which should be of many themes. */
    public static Background of(List<Sentence> sentences) {
        return new Background(sentences);
    }

    /** How much it tells that a sentence has the term; more than 0. */
    double weight(String term) {
        return Math.log1p((sentences + 1) / (sentencesByTerm.getOrDefault(term, 0) + 0.5));
    }
}
