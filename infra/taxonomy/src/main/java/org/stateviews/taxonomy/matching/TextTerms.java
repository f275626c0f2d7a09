package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

/**
 * The terms of a text in its order, read once and then taken as often as needed: with stop words
 * and without is one reading.
 */
record TextTerms(List<TextTerm> terms) {

    private static final String FIELD = "text";

    TextTerms {
        terms = List.copyOf(terms);
    }

    /** With stop words. */
    static TextTerms of(String text, OfficialLanguage language) throws IOException {
        var terms = new ArrayList<TextTerm>();
        try (var stream = LanguageAnalyzers.everyWord(language).tokenStream(FIELD, text)) {
            var term = stream.addAttribute(TermToBytesRefAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var flags = stream.addAttribute(FlagsAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(
                        new TextTerm(
                                BytesRef.deepCopyOf(term.getBytesRef()),
                                position,
                                new Span(offset.startOffset(), offset.endOffset()),
                                flags.getFlags() == LanguageAnalyzers.STOP_WORD));
            }
            stream.end();
        }
        return new TextTerms(terms);
    }

    /** Without stop words, all others where they stand. */
    TextTerms content() {
        return new TextTerms(terms.stream().filter(it -> !it.stopWord()).toList());
    }

    /** For an index, as an analyzer would give them. */
    TokenStream stream() {
        return new Stream(terms);
    }

    private static final class Stream extends TokenStream {

        private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment =
                addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final List<TextTerm> terms;
        private int next;
        private int position = -1;

        Stream(List<TextTerm> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            var term = terms.get(next++);
            bytes.setBytesRef(term.bytes());
            increment.setPositionIncrement(term.position() - position);
            offset.setOffset(term.place().start(), term.place().end());
            position = term.position();
            return true;
        }
    }
}
