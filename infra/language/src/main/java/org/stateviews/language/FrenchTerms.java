package org.stateviews.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * French: elision, stop words, Snowball's stemmer. The light stemmer keeps {@code coopérer} and
 * {@code coopération} apart. Accents go before stemming, because capitals often have none ({@code
 * SECURITE}); the endings that the stemmer knows by their accent alone get it back. {@code
 * commissions} is no verb.
 */
public final class FrenchTerms extends TermsAnalyzer {

    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("ite", "ité"),
                    new Ending("ites", "ités"),
                    new Ending("ee", "ée"),
                    new Ending("ees", "ées"),
                    new Ending("iere", "ière"),
                    new Ending("ieres", "ières"),
                    new Ending("issions", "ission"));

    private static final KeptApart KEPT_APART = new KeptApart(List.of("donnees donnee"));

    private static final CharArraySet STOP_WORDS =
            StopWords.withAndWithoutAccents(FrenchAnalyzer.getDefaultStopSet());

    public FrenchTerms() {
        this(false);
    }

    FrenchTerms(boolean everyWord) {
        super(everyWord);
    }

    @Override
    TokenStream terms(TokenStream words) {
        var elided = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        var folded = new ASCIIFoldingFilter(content(elided, STOP_WORDS));
        var spelt = new EndingsFilter(KEPT_APART.in(folded), ENDINGS);
        return new SnowballFilter(spelt, new FrenchStemmer());
    }
}
