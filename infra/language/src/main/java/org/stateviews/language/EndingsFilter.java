package org.stateviews.language;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Applies the first {@link Ending} that a word has; document symbols are left alone. */
final class EndingsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final List<Ending> endings;

    EndingsFilter(TokenStream input, List<Ending> endings) {
        super(input);
        this.endings = List.copyOf(endings);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            for (var ending : endings) {
                if (ending.applyTo(term)) {
                    break;
                }
            }
        }
        return true;
    }
}
