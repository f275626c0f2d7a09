package org.stateviews.taxonomy.matching;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

/**
 * The rules of one language, all asked at once: the words of a text choose which rules are worth
 * asking, so that thousands of them cost little.
 */
final class LanguageMatcher {

    private static final String CONTENT = "content";
    private static final String EVERY_WORD = "every-word";

    private final OfficialLanguage language;
    private final List<Asked> asked;
    private final WorthAsking worthAsking;

    /**
     * A rule as a query.
     *
     * @param field that the query asks for
     */
    private record Asked(Rule rule, Query query, String field) {}

    /**
     * @param problems gets a line for each rule that cannot be read; then the matcher is of no use
     */
    LanguageMatcher(OfficialLanguage language, List<Rule> rules, List<String> problems) {
        var content = LanguageAnalyzers.of(language);
        var everyWord = LanguageAnalyzers.everyWord(language);
        this.language = language;
        this.asked =
                asked(
                        rules,
                        new PatternParser(CONTENT, content),
                        new PatternParser(EVERY_WORD, everyWord),
                        problems);
        this.worthAsking =
                new WorthAsking(asked.stream().map(it -> WordNeeds.of(it.query())).toList());
    }

    private static List<Asked> asked(
            List<Rule> rules,
            PatternParser content,
            PatternParser everyWord,
            List<String> problems) {
        var asked = new ArrayList<Asked>();
        for (var rule : rules) {
            try {
                asked.add(asked(rule, content, everyWord));
            } catch (UnreadablePatternException e) {
                problems.add(
                        "%s, %s, %s: %s"
                                .formatted(
                                        rule.owner(),
                                        rule.language().code(),
                                        rule.query(),
                                        e.getMessage()));
            }
        }
        return List.copyOf(asked);
    }

    /**
     * A pattern is read without stop words, so that articles may vary; but with every word where
     * one of its own words would be lost, for whoever wrote it meant it.
     */
    private static Asked asked(Rule rule, PatternParser content, PatternParser everyWord)
            throws UnreadablePatternException {
        if (!rule.everyWordCounts()) {
            try {
                return new Asked(rule, content.parse(rule.query()), CONTENT);
            } catch (UnreadablePatternException _) {
                return new Asked(rule, everyWord.parse(rule.query()), EVERY_WORD);
            }
        }
        return new Asked(rule, everyWord.parse(rule.query()), EVERY_WORD);
    }

    Meetings in(String text) {
        try {
            return meetings(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Meetings meetings(String text) throws IOException {
        var concepts = new ArrayList<Met<Rule.OfConcept>>();
        var cues = new ArrayList<Met<Rule.OfCue>>();
        var everyWord = TextTerms.of(text, language);
        var fields = Map.of(CONTENT, everyWord.content(), EVERY_WORD, everyWord);
        var indexed = new HashMap<String, IndexedText>();
        for (int i : worthAsking.of(fields).stream().toArray()) {
            var it = asked.get(i);
            var field =
                    indexed.computeIfAbsent(
                            it.field(),
                            name -> new IndexedText(name, requireNonNull(fields.get(name))));
            var met = field.meetings(it.query());
            if (!met.isEmpty()) {
                var where = field.positions();
                switch (it.rule()) {
                    case Rule.OfConcept rule -> concepts.add(Met.of(rule, met, where));
                    case Rule.OfCue rule -> cues.add(Met.of(rule, met, where));
                }
            }
        }
        return new Meetings(concepts, cues);
    }
}
