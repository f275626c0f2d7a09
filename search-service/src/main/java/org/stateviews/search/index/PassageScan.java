package org.stateviews.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import tools.jackson.databind.JsonNode;

/**
 * All passages of a query, however many: one search returns no more than the index's window, so
 * they are fetched portion by portion, each going on after the last.
 */
public final class PassageScan {
    private static final int PORTION = 1000;
    private static final List<SortOptions> ORDER =
            Stream.of(
                            PassageFields.STATE,
                            PassageFields.REFERENCE,
                            PassageFields.REVISION,
                            PassageFields.DOCUMENT,
                            PassageFields.POSITION)
                    .map(field -> SortOptions.of(s -> s.field(f -> f.field(field))))
                    .toList();

    private final SearchIndex index;

    PassageScan(SearchIndex index) {
        this.index = index;
    }

    /**
     * Gives each passage by id with some of its fields, in order of State, reference, revision,
     * document and position.
     *
     * @throws SearchUnavailableException when there is no whole answer in time
     */
    public void each(Query query, List<String> fields, BiConsumer<String, JsonNode> passages) {
        List<FieldValue> last = List.of();
        List<Hit<JsonNode>> portion;
        do {
            var after = last;
            portion = index.search(request -> portion(request, query, fields, after)).hits().hits();
            portion.forEach(
                    hit ->
                            passages.accept(
                                    Objects.requireNonNull(hit.id(), "a hit has an id"),
                                    Objects.requireNonNull(hit.source(), "a hit has a source")));
            last = portion.isEmpty() ? last : portion.getLast().sort();
        } while (portion.size() == PORTION);
    }

    private static SearchRequest.Builder portion(
            SearchRequest.Builder request,
            Query query,
            List<String> fields,
            List<FieldValue> after) {
        request.query(query)
                .source(source -> source.filter(filter -> filter.includes(fields)))
                .size(PORTION)
                .sort(ORDER);
        return after.isEmpty() ? request : request.searchAfter(after);
    }
}
