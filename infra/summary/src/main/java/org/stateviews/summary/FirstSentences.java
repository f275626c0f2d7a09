package org.stateviews.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The simple way that any other must beat: what stands at the beginning.
 *
 * @param ofEach whether the first sentence of each group is taken, then the second of each, and so
 *     on; otherwise the first group is taken to its end, then the next
 */
public record FirstSentences(boolean ofEach) implements Ranker {

    @Override
    public List<Ranked> rank(List<Sentence> sentences, int most) {
        var ordered = ofEach ? inTurn(sentences) : sentences;
        return ordered.stream()
                .limit(most)
                .map(it -> new Ranked(it, 1.0 / ordered.size()))
                .toList();
    }

    private static List<Sentence> inTurn(List<Sentence> sentences) {
        var texts = new LinkedHashMap<String, List<Sentence>>();
        sentences.forEach(it -> texts.computeIfAbsent(it.group(), _ -> new ArrayList<>()).add(it));
        var ordered = new ArrayList<Sentence>();
        for (int place = 0; ordered.size() < sentences.size(); place++) {
            for (var text : texts.values()) {
                if (place < text.size()) {
                    ordered.add(text.get(place));
                }
            }
        }
        return ordered;
    }
}
