package org.stateviews.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.stateviews.language.LanguageAnalyzers;

/** What a sentence is compared by: the terms that would find it, and its concepts. */
final class Terms {

    private Terms() {}

    /** Terms as often as they stand there, each marked with its language; then the concepts. */
    static List<String> of(Sentence sentence) {
        var prefix = sentence.language().code() + ":";
        var terms = new ArrayList<String>();
        for (var term : of(sentence.text(), LanguageAnalyzers.of(sentence.language()))) {
            terms.add(prefix + term);
        }
        sentence.concepts().stream().sorted().forEach(it -> terms.add("concept:" + it));
        sentence.positions().stream().sorted().forEach(it -> terms.add("position:" + it));
        return terms;
    }

    static List<String> of(String text, Analyzer analyzer) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
