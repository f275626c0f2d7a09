package org.stateviews.worker.reconciliation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.worker.generations.IndexUnavailableException;

/** Reads what an index holds, all of it, at one moment. */
final class IndexScan {

    private static final int PAGE = 5_000;
    private static final Time KEEP = Time.of(it -> it.time("1m"));

    private final ElasticsearchClient elasticsearch;

    IndexScan(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Marks of every passage by its id, the empty places of outdated readings included.
     *
     * @throws IndexUnavailableException when Elasticsearch is away
     */
    Map<String, PassageMark> of(String index) {
        try {
            elasticsearch.indices().refresh(it -> it.index(index));
            var moment = elasticsearch.openPointInTime(it -> it.index(index).keepAlive(KEEP)).id();
            try {
                return read(moment);
            } finally {
                elasticsearch.closePointInTime(it -> it.id(moment));
            }
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException(index + " cannot be compared", e);
        }
    }

    private Map<String, PassageMark> read(String moment) throws IOException {
        var held = new HashMap<String, PassageMark>();
        var hits = page(moment, List.of()).hits().hits();
        while (!hits.isEmpty()) {
            for (var hit : hits) {
                var fields = hit.source() == null ? Map.<String, Object>of() : hit.source();
                held.put(String.valueOf(hit.id()), PassageMark.of(fields));
            }
            hits = page(moment, hits.getLast().sort()).hits().hits();
        }
        return held;
    }

    private SearchResponse<Map<String, Object>> page(String moment, List<FieldValue> after)
            throws IOException {
        return elasticsearch.search(
                it -> {
                    it.pit(pit -> pit.id(moment).keepAlive(KEEP))
                            .size(PAGE)
                            .trackTotalHits(total -> total.enabled(false))
                            .sort(
                                    sort ->
                                            sort.field(
                                                    field ->
                                                            field.field("_shard_doc")
                                                                    .order(SortOrder.Asc)))
                            .source(
                                    source ->
                                            source.filter(
                                                    filter -> filter.includes(PassageMark.FIELDS)));
                    return after.isEmpty() ? it : it.searchAfter(after);
                },
                type());
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of its members
    private static Class<Map<String, Object>> type() {
        return (Class<Map<String, Object>>) (Class<?>) Map.class;
    }
}
