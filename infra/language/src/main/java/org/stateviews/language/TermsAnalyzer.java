package org.stateviews.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;

/**
 * What all six languages do alike: words and document symbols are cut, brought into their plain
 * form and lower-cased; then the language has its say; at last accents of the Latin script go.
 */
abstract class TermsAnalyzer extends Analyzer {

    /** Lucene takes terms up to 32,766 bytes of UTF-8, at most four for two characters. */
    private static final int LONGEST_TERM = 8_191;

    private final boolean everyWord;

    /**
     * @param everyWord whether stop words stay, flagged as such
     */
    TermsAnalyzer(boolean everyWord) {
        this.everyWord = everyWord;
    }

    /** Terms of the language from plain lower-case words, whose accents are still there. */
    abstract TokenStream terms(TokenStream words);

    /** Leaves stop words out, or says which they are. */
    final TokenStream content(TokenStream words, CharArraySet stopWords) {
        return everyWord ? new StopWordFlags(words, stopWords) : new StopFilter(words, stopWords);
    }

    @Override
    protected final TokenStreamComponents createComponents(String fieldName) {
        var source = new PassageTokenizer();
        var plain = new LengthFilter(new PlainFormFilter(source), 1, LONGEST_TERM);
        return new TokenStreamComponents(
                source, new ASCIIFoldingFilter(terms(new LowerCaseFilter(plain))));
    }

    /** For prefixes and wildcards, which are no whole words and cannot be stemmed. */
    @Override
    protected final TokenStream normalize(String fieldName, TokenStream word) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new PlainFormFilter(word)));
    }
}
