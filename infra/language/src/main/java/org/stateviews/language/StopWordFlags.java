package org.stateviews.language;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/**
 * Flags the words that {@link org.apache.lucene.analysis.StopFilter} would leave out, so that a
 * text which is asked for both, with stop words and without, need be read but once.
 */
final class StopWordFlags extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final CharArraySet stopWords;

    StopWordFlags(TokenStream input, CharArraySet stopWords) {
        super(input);
        this.stopWords = stopWords;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean stops = stopWords.contains(term.buffer(), 0, term.length());
        flags.setFlags(stops ? LanguageAnalyzers.STOP_WORD : 0);
        return true;
    }
}
