package org.stateviews.search.reviewing;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.search.index.Passage;

/**
 * The queue as a request to Elasticsearch: passages with a theme that a rule gave and nobody
 * reviewed, the lowest score first. A rule gives no theme below one half, so the lowest score is
 * the one nearest to not being given.
 */
final class QueueRequest {
    /** More than there are submitters or languages, so that no value is ever cut off. */
    private static final int VALUES = 1_000;

    private static final String OPEN = PassageFields.OPEN_THEMES;
    private static final String OPEN_THEME = OPEN + ".theme";
    private static final String OPEN_SCORE = OPEN + ".score";
    private static final List<String> ORDER =
            List.of(
                    PassageFields.STATE,
                    PassageFields.REFERENCE,
                    PassageFields.DOCUMENT,
                    PassageFields.POSITION);

    private QueueRequest() {}

    static SearchRequest.Builder fill(
            SearchRequest.Builder request, QueueFilter filter, int page, int size) {
        var open = open(filter);
        request.query(matching(filter, open))
                .source(source -> source.filter(it -> it.includes(Passage.FIELDS)))
                .from(page * size)
                .size(size)
                .trackTotalHits(total -> total.enabled(true))
                .sort(order(open))
                .aggregations(PassageFields.STATE, counts(PassageFields.STATE))
                .aggregations(PassageFields.LANGUAGE, counts(PassageFields.LANGUAGE));
        return request;
    }

    /** What of a passage is doubtful, as far as it is asked for. */
    private static Query open(QueueFilter filter) {
        return filter.theme() == null
                ? Query.of(q -> q.exists(it -> it.field(OPEN_THEME)))
                : term(OPEN_THEME, FieldValue.of(filter.theme()));
    }

    private static Query matching(QueueFilter filter, Query open) {
        var all = new ArrayList<Query>();
        all.add(term(PassageFields.CURRENT, FieldValue.of(true)));
        all.add(Query.of(q -> q.nested(it -> it.path(OPEN).query(open))));
        if (filter.state() != null) {
            all.add(term(PassageFields.STATE, FieldValue.of(filter.state())));
        }
        if (filter.language() != null) {
            all.add(term(PassageFields.LANGUAGE, FieldValue.of(filter.language())));
        }
        return Query.of(q -> q.bool(bool -> bool.filter(all)));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(q -> q.term(it -> it.field(field).value(value)));
    }

    private static List<SortOptions> order(Query open) {
        var doubtful =
                SortOptions.of(
                        s ->
                                s.field(
                                        it ->
                                                it.field(OPEN_SCORE)
                                                        .order(SortOrder.Asc)
                                                        .mode(SortMode.Min)
                                                        .nested(
                                                                nested ->
                                                                        nested.path(OPEN)
                                                                                .filter(open))));
        var reading = ORDER.stream().map(it -> SortOptions.of(s -> s.field(f -> f.field(it))));
        return Stream.concat(Stream.of(doubtful), reading).toList();
    }

    private static Aggregation counts(String field) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(field).size(VALUES)));
    }
}
