package org.stateviews.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays words out as terms so that words and sub-words find each other. A long word stands beside
 * its parts, so that a query for it asks for the word or for its parts in a row, and a query for a
 * part finds the word. Two neighbours of one character stand beside the word that they may be: the
 * segmenter takes {@code 也门} (Yemen) apart when it is the whole query.
 */
final class ChinesePaths {

    private final List<ChineseTerm> terms = new ArrayList<>();

    private ChinesePaths() {}

    /** Terms of neighbouring words, in the order of the text. */
    static List<ChineseTerm> through(List<ChineseWord> words) {
        var paths = new ChinesePaths();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean pair = i + 1 < words.size() && arePair(word, words.get(i + 1));
            if (pair) {
                var both = new Span(word.span().start(), words.get(i + 1).span().end());
                paths.beside(both, List.of(word.span()), 2);
            } else {
                paths.beside(word.span(), word.parts(), Math.max(1, word.parts().size()));
            }
        }
        return paths.terms;
    }

    private static boolean arePair(ChineseWord one, ChineseWord other) {
        return one.isCharacter() && other.isCharacter();
    }

    private void beside(Span whole, List<Span> parts, int places) {
        terms.add(new ChineseTerm(whole, 1, places));
        for (int i = 0; i < parts.size(); i++) {
            terms.add(new ChineseTerm(parts.get(i), i == 0 ? 0 : 1, 1));
        }
    }
}
