package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Where the terms of a text stand in it, by their position; reads the text once, when asked. */
final class Positions {

    private final Analyzer analyzer;
    private final String field;
    private final String text;
    private final TreeMap<Integer, Span> places = new TreeMap<>();

    Positions(Analyzer analyzer, String field, String text) {
        this.analyzer = analyzer;
        this.field = field;
        this.text = text;
    }

    /** From the first term between two positions to the last; there is one at least. */
    Span between(int first, int last) {
        if (places.isEmpty()) {
            read();
        }
        var terms = List.copyOf(places.subMap(first, true, last, true).values());
        return new Span(terms.getFirst().start(), terms.getLast().end());
    }

    private void read() {
        try (var terms = analyzer.tokenStream(field, text)) {
            var offset = terms.addAttribute(OffsetAttribute.class);
            var increment = terms.addAttribute(PositionIncrementAttribute.class);
            terms.reset();
            int position = -1;
            while (terms.incrementToken()) {
                position += increment.getPositionIncrement();
                places.putIfAbsent(position, new Span(offset.startOffset(), offset.endOffset()));
            }
            terms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
