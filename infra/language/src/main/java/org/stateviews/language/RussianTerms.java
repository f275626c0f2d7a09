package org.stateviews.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Russian: stop words, Snowball's stemmer; ё has become е before. Lucene's stop words were taken
 * from novels: {@code человек} and {@code жизнь} carry meaning here ({@code права человека}),
 * {@code Того} is a State, and they stay.
 */
public final class RussianTerms extends TermsAnalyzer {

    private static final CharArraySet STOP_WORDS =
            StopWords.without(
                    RussianAnalyzer.getDefaultStopSet(), List.of("человек", "жизнь", "того"));

    /** Denmark is not given ({@code дан}), Nigeria not the Niger. */
    private static final KeptApart KEPT_APART =
            new KeptApart(List.of("дания дании данию данией", "нигерия нигерии нигерию нигерией"));

    public RussianTerms() {
        this(false);
    }

    RussianTerms(boolean everyWord) {
        super(everyWord);
    }

    @Override
    TokenStream terms(TokenStream words) {
        var content = KEPT_APART.in(content(words, STOP_WORDS));
        return new SnowballFilter(content, new RussianStemmer());
    }
}
