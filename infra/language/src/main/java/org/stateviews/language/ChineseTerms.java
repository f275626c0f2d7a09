package org.stateviews.language;

import org.apache.lucene.analysis.TokenStream;

/**
 * Chinese: words as the dictionary of smartcn cuts them, for a long word also the words within it,
 * for two single characters also both as one word. There are no stop words: Lucene's set for
 * Chinese is punctuation, which never gets here.
 */
public final class ChineseTerms extends TermsAnalyzer {

    public ChineseTerms() {
        super(true);
    }

    @Override
    TokenStream terms(TokenStream words) {
        return new ChineseTermsFilter(words);
    }
}
