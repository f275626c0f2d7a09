package org.stateviews.search.finding;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.search.index.Passage;

/**
 * A search as a request to Elasticsearch. Facets filter after counting, each count being filtered
 * by the other facets: otherwise choosing France would hide how many passages Kenya has.
 */
final class PassageSearchRequest {
    /** More than there are submitters, themes or symbols, so that no value is ever cut off. */
    private static final int FACET_VALUES = 10_000;

    /** Reading order; it also makes the order among equally relevant passages stable. */
    private static final List<String> ORDER =
            List.of(
                    PassageFields.STATE,
                    PassageFields.REFERENCE,
                    PassageFields.REVISION,
                    PassageFields.DOCUMENT,
                    PassageFields.POSITION);

    /** Name of the counting aggregation inside each facet's filter. */
    static final String COUNTS = "counts";

    private PassageSearchRequest() {}

    static SearchRequest.Builder fill(SearchRequest.Builder request, PassageQuery query) {
        request.query(matching(query))
                .postFilter(facets(query.filters(), facet -> true))
                .source(source -> source.filter(filter -> filter.includes(Passage.FIELDS)))
                .from(query.from())
                .size(query.size())
                .sort(order(query))
                .trackTotalHits(total -> total.enabled(true))
                .trackScores(!query.isForEverything());
        if (!query.isForEverything()) {
            request.highlight(Highlighting.wholePassage());
        }
        for (var facet : Facet.values()) {
            request.aggregations(facet.parameter(), counts(facet, query.filters()));
        }
        return request;
    }

    private static Query matching(PassageQuery query) {
        var filters = query.filters();
        var must = new ArrayList<Query>();
        addAnyOf(must, PassageFields.CALL, names(filters.calls()));
        addAnyOf(must, PassageFields.KIND, names(filters.kinds()));
        if (filters.currentOnly()) {
            must.add(Query.of(q -> q.term(t -> t.field(PassageFields.CURRENT).value(true))));
        }
        return Query.of(
                q ->
                        q.bool(
                                bool -> {
                                    if (!query.isForEverything()) {
                                        bool.must(TextQuery.of(query.named()));
                                    }
                                    return bool.filter(must);
                                }));
    }

    private static Aggregation counts(Facet facet, PassageFilters filters) {
        return Aggregation.of(
                a ->
                        a.filter(facets(filters, other -> other != facet))
                                .aggregations(
                                        COUNTS,
                                        counts ->
                                                counts.terms(
                                                        terms ->
                                                                terms.field(facet.field())
                                                                        .size(FACET_VALUES))));
    }

    private static Query facets(PassageFilters filters, Predicate<Facet> which) {
        var all = new ArrayList<Query>();
        Arrays.stream(Facet.values())
                .filter(which)
                .forEach(facet -> addAnyOf(all, facet.field(), facet.chosen(filters)));
        return Query.of(q -> q.bool(bool -> bool.filter(all)));
    }

    private static void addAnyOf(List<Query> all, String field, List<String> values) {
        if (!values.isEmpty()) {
            var any = values.stream().map(FieldValue::of).toList();
            all.add(Query.of(q -> q.terms(t -> t.field(field).terms(it -> it.value(any)))));
        }
    }

    private static List<String> names(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static List<SortOptions> order(PassageQuery query) {
        var order = new ArrayList<SortOptions>();
        if (!query.isForEverything()) {
            order.add(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))));
        }
        ORDER.forEach(field -> order.add(SortOptions.of(s -> s.field(f -> f.field(field)))));
        return order;
    }
}
