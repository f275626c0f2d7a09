package org.stateviews.search.finding;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.search.finding.QueryClause.Form;

/**
 * What a person typed as a query on the index. All words must occur in one analysis: each language
 * drops its own stop words, so that asking for all words across analyses would lose passages. The
 * exact analysis, which every passage has whatever its language, takes each word as a phrase of the
 * pieces it is cut into; otherwise {@code A/78/265} or 网络 would match their pieces anywhere. An
 * exclusion holds when any analysis finds it.
 */
final class TextQuery {
    private static final List<String> EXACT = List.of(PassageFields.TEXT, PassageFields.HEADING);

    private TextQuery() {}

    static Query of(NamedConcepts named) {
        if (named.slots().isEmpty()) {
            return of(named.rest());
        }
        var all = new ArrayList<Query>();
        named.slots().forEach(slot -> all.add(ConceptQuery.of(slot)));
        if (!named.rest().clauses().isEmpty()) {
            all.add(of(named.rest()));
        }
        return Query.of(q -> q.bool(bool -> bool.must(all)));
    }

    static Query of(QueryWords words) {
        if (words.clauses().isEmpty()) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        return Query.of(
                q ->
                        q.bool(
                                bool ->
                                        bool.must(wanted(words.wanted()))
                                                .mustNot(
                                                        words.excluded().stream()
                                                                .map(it -> any(List.of(it)))
                                                                .toList())));
    }

    private static Query wanted(List<QueryClause> clauses) {
        return clauses.isEmpty() ? Query.of(q -> q.matchAll(all -> all)) : any(clauses);
    }

    private static Query any(List<QueryClause> clauses) {
        var inLanguages =
                Arrays.stream(OfficialLanguage.values()).map(it -> inLanguage(it, clauses));
        var analyses = Stream.concat(inLanguages, Stream.of(exact(clauses))).toList();
        return Query.of(q -> q.disMax(max -> max.queries(analyses)));
    }

    private static Query inLanguage(OfficialLanguage language, List<QueryClause> clauses) {
        var fields =
                Stream.of(
                                PassageIndex.textField(language.code()),
                                PassageIndex.headingField(language.code()))
                        .flatMap(Optional::stream)
                        .toList();
        var prefixFields = Stream.concat(fields.stream(), EXACT.stream()).toList();
        var all = new ArrayList<Query>();
        add(all, fields, Set.of(Form.WORD, Form.PHRASE), clauses);
        add(all, prefixFields, Set.of(Form.PREFIX), clauses);
        return all.size() == 1 ? all.getFirst() : Query.of(q -> q.bool(bool -> bool.must(all)));
    }

    private static Query exact(List<QueryClause> clauses) {
        return query(
                EXACT,
                clauses.stream()
                        .map(it -> it.form() == Form.PREFIX ? written(it) : quoted(it))
                        .collect(Collectors.joining(" ")));
    }

    /** Prefixes are looked up among unstemmed words too: no stem begins with {@code securit}. */
    private static void add(
            List<Query> all, List<String> fields, Set<Form> forms, List<QueryClause> clauses) {
        var some = clauses.stream().filter(it -> forms.contains(it.form())).toList();
        if (!some.isEmpty()) {
            all.add(
                    query(
                            fields,
                            some.stream()
                                    .map(TextQuery::written)
                                    .collect(Collectors.joining(" "))));
        }
    }

    private static String written(QueryClause clause) {
        return switch (clause.form()) {
            case WORD -> clause.text();
            case PHRASE -> quoted(clause);
            case PREFIX -> clause.text() + "*";
        };
    }

    private static String quoted(QueryClause clause) {
        return '"' + clause.text() + '"';
    }

    /** Only the operators written above are on; whatever else was typed is text. */
    private static Query query(List<String> fields, String text) {
        return Query.of(
                q ->
                        q.simpleQueryString(
                                simple ->
                                        simple.fields(fields)
                                                .query(text)
                                                .defaultOperator(Operator.And)
                                                .flags(
                                                        SimpleQueryStringFlag.Phrase,
                                                        SimpleQueryStringFlag.Prefix,
                                                        SimpleQueryStringFlag.Whitespace)));
    }
}
