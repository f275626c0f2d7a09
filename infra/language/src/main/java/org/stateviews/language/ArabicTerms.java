package org.stateviews.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/**
 * Arabic: stop words, then the light stemmer of this module. Lucene's own takes one prefix only
 * ({@code وللدول} would not meet {@code الدول}) and sees an article in {@code إلكترونية} and {@code
 * التزام}.
 */
public final class ArabicTerms extends TermsAnalyzer {

    /** What Lucene's list forgets of {@code إلى} would meet {@code آلية}, a mechanism. */
    private static final CharArraySet STOP_WORDS =
            StopWords.withConjunctions(
                    ArabicAnalyzer.getDefaultStopSet(),
                    List.of("إليه", "إليها", "إليهم", "إليهما"));

    public ArabicTerms() {
        this(false);
    }

    ArabicTerms(boolean everyWord) {
        super(everyWord);
    }

    @Override
    TokenStream terms(TokenStream words) {
        return new ArabicStemFilter(content(words, STOP_WORDS));
    }
}
