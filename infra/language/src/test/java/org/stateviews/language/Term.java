package org.stateviews.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** One term of an analysed text, with where it came from and the places it takes. */
record Term(String text, int start, int end, int increment, int places) {

    /** Terms of a text in their order; reads the stream as Lucene's own consumers do. */
    static List<Term> of(Analyzer analyzer, String text) {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var places = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(
                        new Term(
                                term.toString(),
                                offset.startOffset(),
                                offset.endOffset(),
                                increment.getPositionIncrement(),
                                places.getPositionLength()));
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words only. */
    static List<String> words(Analyzer analyzer, String text) {
        return of(analyzer, text).stream().map(Term::text).toList();
    }
}
