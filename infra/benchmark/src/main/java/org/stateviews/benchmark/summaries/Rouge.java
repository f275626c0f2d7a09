package org.stateviews.benchmark.summaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.stateviews.language.LanguageAnalyzers;
import org.stateviews.summary.Sentence;

/**
 * ROUGE-N (Lin 2004): how many runs of N words two sets of sentences share. Words are the terms of
 * the analyzer of their language, so they are stems without stop words, and words in different
 * languages are never the same; of the parts of a Chinese compound the first reading counts. Runs
 * do not cross sentences. A run counts as often as both have it.
 */
final class Rouge {

    private Rouge() {}

    /** F1, from 0 to 1: the harmonic mean of what is right of the taken, and taken of the right. */
    static double f1(int length, List<Sentence> taken, List<Sentence> picks) {
        var one = runs(length, taken);
        var other = runs(length, picks);
        double shared = 0;
        for (var run : one.entrySet()) {
            shared += Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0));
        }
        double all = count(one) + count(other);
        return all == 0 ? 0 : 2 * shared / all;
    }

    private static double count(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(int length, List<Sentence> sentences) {
        var runs = new HashMap<List<String>, Integer>();
        for (var sentence : sentences) {
            var words = words(sentence);
            for (int i = 0; i + length <= words.size(); i++) {
                runs.merge(List.copyOf(words.subList(i, i + length)), 1, Integer::sum);
            }
        }
        return runs;
    }

    private static List<String> words(Sentence sentence) {
        var analyzer = LanguageAnalyzers.of(sentence.language());
        var words = new ArrayList<String>();
        try (var terms = analyzer.tokenStream("text", sentence.text())) {
            var term = terms.addAttribute(CharTermAttribute.class);
            var increment = terms.addAttribute(PositionIncrementAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    words.add(sentence.language().code() + ":" + term);
                }
            }
            terms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
