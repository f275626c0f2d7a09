package org.stateviews.taxonomy.matching;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

/**
 * The rules of one language, all asked at once: the words of a text choose which rules are worth
 * asking, so that thousands of them cost little.
 */
final class LanguageMatcher implements AutoCloseable {

    private static final String CONTENT = "content";
    private static final String EVERY_WORD = "every-word";

    private final List<Rule> rules;
    private final Monitor monitor;

    /**
     * @param problems gets a line for each rule that cannot be read; then the matcher is of no use
     */
    LanguageMatcher(OfficialLanguage language, List<Rule> rules, List<String> problems) {
        this.rules = List.copyOf(rules);
        var content = LanguageAnalyzers.of(language);
        var everyWord = LanguageAnalyzers.everyWord(language);
        var readers =
                Map.of(
                        false, new PatternParser(CONTENT, content),
                        true, new PatternParser(EVERY_WORD, everyWord));
        this.monitor = monitor(content, everyWord);
        register(queries(readers, problems));
    }

    private static Monitor monitor(Analyzer content, Analyzer everyWord) {
        try {
            return new Monitor(
                    new PerFieldAnalyzerWrapper(content, Map.of(EVERY_WORD, everyWord)),
                    new TermFilteredPresearcher());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MonitorQuery> queries(Map<Boolean, PatternParser> readers, List<String> problems) {
        var queries = new ArrayList<MonitorQuery>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            try {
                Query query = reader(readers, rule).parse(rule.query());
                queries.add(new MonitorQuery(Integer.toString(i), query));
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
        return queries;
    }

    private static PatternParser reader(Map<Boolean, PatternParser> readers, Rule rule) {
        return requireNonNull(readers.get(rule.everyWordCounts()));
    }

    private void register(List<MonitorQuery> queries) {
        try {
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Meetings in(String text) {
        var document = new Document();
        document.add(new TextField(CONTENT, text, Store.NO));
        document.add(new TextField(EVERY_WORD, text, Store.NO));
        try {
            var matches = monitor.match(document, HighlightsMatch.MATCHER).getMatches();
            return meetings(matches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Meetings meetings(Iterable<HighlightsMatch> matches) {
        var concepts = new ArrayList<Met<Rule.OfConcept>>();
        var cues = new ArrayList<Met<Rule.OfCue>>();
        for (var match : matches) {
            var places = places(match);
            switch (rules.get(Integer.parseInt(match.getQueryId()))) {
                case Rule.OfConcept rule -> concepts.add(new Met<>(rule, places));
                case Rule.OfCue rule -> cues.add(new Met<>(rule, places));
            }
        }
        return new Meetings(concepts, cues);
    }

    private static List<Span> places(HighlightsMatch match) {
        return Stream.of(CONTENT, EVERY_WORD)
                .flatMap(it -> match.getHits(it).stream())
                .map(it -> new Span(it.startOffset(), it.endOffset()))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
