package org.stateviews.language;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English: possessive, stop words, Porter's second stemmer. Lighter ones keep {@code responsible}
 * and {@code responsibility} apart. British {@code -ise} is read as {@code -ize}, the spelling of
 * the United Nations, because States write both; and sovereignty is the sovereign's, which Porter
 * does not know.
 */
public final class EnglishTerms extends TermsAnalyzer {

    private static final List<Ending> SPELLINGS =
            List.of(
                    new Ending("isation", "ization"),
                    new Ending("isations", "izations"),
                    new Ending("isational", "izational"),
                    new Ending("ise", "ize"),
                    new Ending("ises", "izes"),
                    new Ending("ised", "ized"),
                    new Ending("ising", "izing"),
                    new Ending("defence", "defense"),
                    new Ending("defences", "defenses"),
                    new Ending("programmes", "programs"),
                    new Ending("programme", "program"),
                    new Ending("sovereignty", "sovereign"));

    private static final KeptApart KEPT_APART =
            new KeptApart(
                    List.of(
                            "international internationally",
                            "universal universally universality",
                            "conventional conventionally",
                            "response responses responsive",
                            "emergency emergencies",
                            "informal informally",
                            "governance",
                            "stated stating",
                            "organs organ",
                            "improvised improvise"));

    public EnglishTerms() {
        this(false);
    }

    EnglishTerms(boolean everyWord) {
        super(everyWord);
    }

    @Override
    TokenStream terms(TokenStream words) {
        var folded = new EnglishPossessiveFilter(new ASCIIFoldingFilter(words));
        var content = content(folded, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        var spelt = new EndingsFilter(KEPT_APART.in(content), SPELLINGS);
        return new SnowballFilter(spelt, new EnglishStemmer());
    }
}
