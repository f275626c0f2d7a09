package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.builders.StandardQueryBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.StandardQueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.processors.AnalyzerQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.PhraseSlopQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Reads patterns for one field. Lucene's parser as it is but for one thing: words go through
 * Lucene's own {@link QueryBuilder}, because the parser's knows no graphs of terms, and a Chinese
 * word and its parts are one. A word that gives several terms is a phrase.
 *
 * <p>Not safe for many threads.
 */
final class PatternParser {

    private final String field;
    private final QueryBuilder words;
    private final StandardQueryParser parser;

    PatternParser(String field, Analyzer analyzer) {
        this.field = field;
        this.words = new QueryBuilder(analyzer);
        this.parser = new StandardQueryParser(analyzer);
        var steps = new StandardQueryNodeProcessorPipeline(parser.getQueryConfigHandler());
        steps.removeIf(
                it ->
                        it instanceof AnalyzerQueryNodeProcessor
                                || it instanceof PhraseSlopQueryNodeProcessor);
        parser.setQueryNodeProcessor(steps);
        parser.setQueryBuilder(builders());
    }

    /**
     * @throws UnreadablePatternException when it is no query, asks for another field or a regular
     *     expression, or holds a word, or a phrase that begins or ends with one, that the analyzer
     *     leaves nothing of
     */
    Query parse(String pattern) throws UnreadablePatternException {
        try {
            var query = parser.parse(pattern, field);
            check(query);
            return query;
        } catch (QueryNodeException e) {
            if (e.getCause() instanceof UnreadablePatternException ours) {
                throw ours;
            }
            throw new UnreadablePatternException(String.valueOf(e.getMessage()));
        }
    }

    private StandardQueryTreeBuilder builders() {
        var builders = new StandardQueryTreeBuilder();
        StandardQueryBuilder plain = node -> phrase((FieldQueryNode) node, 0);
        builders.setBuilder(FieldQueryNode.class, plain);
        builders.setBuilder(QuotedFieldQueryNode.class, plain);
        StandardQueryBuilder loose = node -> loose((SlopQueryNode) node);
        builders.setBuilder(SlopQueryNode.class, loose);
        StandardQueryBuilder intervals = node -> intervals((IntervalQueryNode) node);
        builders.setBuilder(IntervalQueryNode.class, intervals);
        return builders;
    }

    private Query loose(SlopQueryNode node) {
        QueryNode child = node.getChild();
        return phrase((FieldQueryNode) child, node.getValue());
    }

    private Query intervals(IntervalQueryNode node) throws QueryNodeException {
        var written = node.toString();
        try {
            var source = written.substring(written.indexOf("fn:"));
            return new IntervalQuery(
                    field, IntervalParser.parse(source, field, words.getAnalyzer()));
        } catch (UnreadablePatternException e) {
            throw new QueryNodeException(e);
        }
    }

    private Query phrase(FieldQueryNode node, int slop) {
        var text = node.getTextAsString();
        if (losesWords(text)) {
            return new MatchNoDocsQuery("not all is left of " + text);
        }
        var query = words.createPhraseQuery(String.valueOf(node.getField()), text, slop);
        return query == null ? new MatchNoDocsQuery("nothing is left of " + text) : query;
    }

    /** Whether the first or the last word gives no term; between others one leaves its place. */
    private boolean losesWords(String text) {
        try (var terms = words.getAnalyzer().tokenStream(field, text)) {
            var places = terms.addAttribute(PositionIncrementAttribute.class);
            terms.reset();
            boolean lost = !terms.incrementToken() || places.getPositionIncrement() > 1;
            while (terms.incrementToken()) {
                // only the end says whether something is missing there
            }
            terms.end();
            return lost || places.getPositionIncrement() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Query query) throws UnreadablePatternException {
        var written = query.toString(field);
        if (written.contains("MatchNoDocsQuery(") || written.contains("NOMATCH(")) {
            throw new UnreadablePatternException("it can never match: " + written);
        }
        var asked = new Asked();
        query.visit(asked);
        if (!asked.notAllowed.isEmpty()) {
            throw new UnreadablePatternException("it asks for " + asked.notAllowed);
        }
    }

    /** What a query asks for beyond the words of the field. */
    private final class Asked extends QueryVisitor {
        private final TreeSet<String> notAllowed = new TreeSet<>();

        @Override
        public boolean acceptField(String asked) {
            if (!asked.equals(field)) {
                notAllowed.add("the field " + asked);
            }
            return true;
        }

        @Override
        public void consumeTermsMatching(
                Query query, String asked, Supplier<ByteRunAutomaton> automaton) {
            if (query instanceof RegexpQuery) {
                notAllowed.add("a regular expression");
            }
        }
    }
}
