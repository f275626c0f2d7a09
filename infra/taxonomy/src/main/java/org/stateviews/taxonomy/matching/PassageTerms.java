package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.stateviews.language.LanguageAnalyzers;
import org.stateviews.taxonomy.LearnedTheme;

/**
 * The different words of a passage as searches see them, and where each stands first. Numbers are
 * none: what a paragraph is counted as says nothing of what it is about.
 *
 * @param places by language and term such as {@code en:registry}, in the order of the text
 */
record PassageTerms(Map<String, Span> places) {

    private static final String FIELD = "text";

    static PassageTerms of(Passage passage) {
        var language = passage.language();
        var places = new LinkedHashMap<String, Span>();
        try (var tokens = LanguageAnalyzers.of(language).tokenStream(FIELD, passage.text())) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.codePoints().anyMatch(Character::isLetter)) {
                    places.putIfAbsent(
                            language.code() + ":" + term,
                            new Span(offsets.startOffset(), offsets.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PassageTerms(places);
    }

    Set<String> words() {
        return places.keySet();
    }

    /** What a model makes of all words together. */
    double spoken(LearnedTheme theme) {
        double sum = words().stream().mapToDouble(it -> weight(theme, it)).sum();
        return sum * LearnedTheme.share(places.size());
    }

    /** Places of the words that speak most for a theme, the most first. */
    List<Span> speakingFor(LearnedTheme theme, int most) {
        var words = new ArrayList<>(words());
        words.removeIf(it -> weight(theme, it) <= 0);
        words.sort((one, other) -> Double.compare(weight(theme, other), weight(theme, one)));
        return words.stream().limit(most).map(places::get).toList();
    }

    private static double weight(LearnedTheme theme, String word) {
        return theme.words().getOrDefault(word, 0.0);
    }
}
