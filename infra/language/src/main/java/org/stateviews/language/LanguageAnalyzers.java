package org.stateviews.language;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * The analyzer of each language, for use in process. Elasticsearch runs the same classes as its
 * plugin under {@link org.stateviews.contracts.index.PassageIndex#analyzer}, so that a rule which
 * matches a passage and a query which finds it agree word for word.
 *
 * <p>Analyzers are safe for many threads and live as long as the process: nobody closes them. None
 * of them fails on any text, however odd; what has no letter or digit gives no term.
 */
public final class LanguageAnalyzers {

    /**
     * Raised by hand whenever a text may give other terms than before: an index written under
     * another version has to be built again. A golden test notices when it is forgotten.
     */
    public static final String VERSION = "1";

    /** Set in {@link FlagsAttribute} for a stop word, where stop words are kept. */
    public static final int STOP_WORD = 1;

    private static final Map<OfficialLanguage, Analyzer> OFFICIAL =
            all(LanguageAnalyzers::withoutStopWords);
    private static final Map<OfficialLanguage, Analyzer> EVERY_WORD =
            all(LanguageAnalyzers::withStopWords);
    private static final Analyzer STANDARD = new StandardAnalyzer();

    private LanguageAnalyzers() {}

    /** Analyzer of an official language, always the same instance. */
    public static Analyzer of(OfficialLanguage language) {
        return requireNonNull(OFFICIAL.get(language));
    }

    /**
     * The same terms, and those of the stop words besides, flagged as {@link #STOP_WORD}: for rules
     * in which <em>not</em>, «не» and «لا» are what matters. No index is written with it.
     */
    public static Analyzer everyWord(OfficialLanguage language) {
        return requireNonNull(EVERY_WORD.get(language));
    }

    /**
     * For all other languages, and for exact forms in any: word by word, lower-cased, no stop
     * words, no stems. It is Elasticsearch's built-in {@code standard}, and splits document symbols
     * as that does.
     */
    public static Analyzer standard() {
        return STANDARD;
    }

    private static Map<OfficialLanguage, Analyzer> all(
            Function<OfficialLanguage, Analyzer> create) {
        var analyzers = new EnumMap<OfficialLanguage, Analyzer>(OfficialLanguage.class);
        for (var language : OfficialLanguage.values()) {
            analyzers.put(language, create.apply(language));
        }
        return analyzers;
    }

    private static Analyzer withoutStopWords(OfficialLanguage language) {
        return switch (language) {
            case ARABIC -> new ArabicTerms();
            case CHINESE -> new ChineseTerms();
            case ENGLISH -> new EnglishTerms();
            case FRENCH -> new FrenchTerms();
            case RUSSIAN -> new RussianTerms();
            case SPANISH -> new SpanishTerms();
        };
    }

    private static Analyzer withStopWords(OfficialLanguage language) {
        return switch (language) {
            case ARABIC -> new ArabicTerms(true);
            case CHINESE -> new ChineseTerms();
            case ENGLISH -> new EnglishTerms(true);
            case FRENCH -> new FrenchTerms(true);
            case RUSSIAN -> new RussianTerms(true);
            case SPANISH -> new SpanishTerms(true);
        };
    }
}
