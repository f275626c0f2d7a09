package org.stateviews.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;

/**
 * Cuts Chinese into words. Where a word ends depends on its neighbours, and one reader's word is
 * another's two: {@code 发展中国家} is one entry of the dictionary, {@code 国家} is another. So a word of
 * three or more characters comes with its parts. Such words come from the dictionary alone, so what
 * is remembered about them stays small.
 */
final class ChineseWords {

    private static final int LONG = 3;

    /** Parts of long words, counted from the beginning of the word. */
    private static final Map<String, List<Span>> PARTS = new ConcurrentHashMap<>();

    private final HHMMSegmenter segmenter = new HHMMSegmenter();

    /**
     * Words of a text made of Chinese characters only, side by side from its beginning to its end.
     */
    List<ChineseWord> in(String text) {
        var words = new ArrayList<ChineseWord>();
        for (var span : spans(text)) {
            var word = text.substring(span.start(), span.end());
            words.add(new ChineseWord(span, parts(word, span.start())));
        }
        return words;
    }

    /** The segmenter frames its answer by two tokens of its own. */
    private List<Span> spans(String text) {
        var tokens = segmenter.process(text);
        return tokens.subList(1, tokens.size() - 1).stream()
                .map(token -> new Span(token.startOffset, token.endOffset))
                .toList();
    }

    private List<Span> parts(String word, int offset) {
        if (word.length() < LONG) {
            return List.of();
        }
        return PARTS.computeIfAbsent(word, this::parts).stream()
                .map(part -> part.shifted(offset))
                .toList();
    }

    /**
     * The fewest single characters, then the fewest parts, then the longest last part: Chinese
     * builds its words from the right.
     */
    private List<Span> parts(String word) {
        var best = new ArrayList<Split>();
        best.add(new Split(0, List.of()));
        for (int end = 1; end <= word.length(); end++) {
            best.add(bestSplit(word, end, best));
        }
        return best.getLast().parts();
    }

    private Split bestSplit(String word, int end, List<Split> best) {
        var found = best.get(end - 1).with(new Span(end - 1, end));
        for (int start = end - 2; start >= 0; start--) {
            boolean whole = end - start == word.length();
            if (!whole && spans(word.substring(start, end)).size() == 1) {
                var split = best.get(start).with(new Span(start, end));
                found = split.cost() <= found.cost() ? split : found;
            }
        }
        return found;
    }

    private record Split(int cost, List<Span> parts) {

        private static final int SINGLE = 100;

        Split with(Span part) {
            var longer = new ArrayList<>(parts);
            longer.add(part);
            return new Split(cost + 1 + (part.end() - part.start() == 1 ? SINGLE : 0), longer);
        }
    }
}
