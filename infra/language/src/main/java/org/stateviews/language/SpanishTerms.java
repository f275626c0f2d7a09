package org.stateviews.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Spanish: stop words, Snowball's stemmer. The light stemmer keeps {@code discutir} and {@code
 * discutido}, {@code aplicable} and {@code aplicación} apart. Accents go after stemming, because
 * {@code interés} is no plural; endings written without their accent get it for the stemmer.
 * Plurals in {@code -ces} of words in {@code -z} are told one by one, for {@code alcances} is none.
 *
 * <p>Lucene's stop words hold the participles of estar: {@code estado} is a State here, and stays.
 */
public final class SpanishTerms extends TermsAnalyzer {

    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("acion", "ación"),
                    new Ending("ucion", "ución"),
                    new Ending("logia", "logía"),
                    new Ending("logias", "logías"),
                    new Ending("teres", "terés"),
                    new Ending("paces", "paz"),
                    new Ending("voces", "voz"),
                    new Ending("ficaces", "ficaz"));

    private static final CharArraySet STOP_WORDS =
            StopWords.withAndWithoutAccents(
                    StopWords.without(
                            SpanishAnalyzer.getDefaultStopSet(),
                            List.of("estado", "estados", "estada", "estadas", "fuera")));

    private static final KeptApart KEPT_APART = new KeptApart(List.of("asia"));

    public SpanishTerms() {
        this(false);
    }

    SpanishTerms(boolean everyWord) {
        super(everyWord);
    }

    @Override
    TokenStream terms(TokenStream words) {
        var content = content(words, STOP_WORDS);
        var spelt = new EndingsFilter(KEPT_APART.in(content), ENDINGS);
        return new SnowballFilter(spelt, new SpanishStemmer());
    }
}
