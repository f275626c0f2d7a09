package org.stateviews.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings every word into its {@link PlainForm}; a word of marks only becomes empty. */
final class PlainFormFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!PlainForm.isPlain(term)) {
            var plain = PlainForm.of(term);
            term.setEmpty().append(plain);
        }
        return true;
    }
}
