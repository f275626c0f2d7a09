package org.stateviews.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stateviews.contracts.index.PassageIndex;
import tools.jackson.databind.JsonNode;

/**
 * Searches the alias of the live generation. Before anything was indexed the alias does not exist;
 * that is an empty answer, not a failure. A failed or late shard is a failure: see {@link
 * SearchUnavailableException}.
 */
public final class SearchIndex {
    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    SearchIndex(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * Answers a search.
     *
     * @throws SearchUnavailableException when there is no whole answer in time
     */
    public SearchResponse<JsonNode> search(UnaryOperator<SearchRequest.Builder> search) {
        var request =
                search.apply(new SearchRequest.Builder())
                        .index(PassageIndex.ALIAS)
                        .ignoreUnavailable(true)
                        .allowPartialSearchResults(false)
                        .build();
        try {
            return ClientBoundary.search(client, request);
        } catch (IOException e) {
            throw new SearchUnavailableException(settings.retryAfter(), e);
        } catch (ElasticsearchException e) {
            if (isTheirs(e)) {
                throw new SearchUnavailableException(settings.retryAfter(), e);
            }
            throw e;
        }
    }

    /**
     * One passage by its id, empty when there is none.
     *
     * @throws SearchUnavailableException when there is no answer in time
     */
    public Optional<Passage> find(String id) {
        return search(
                        request ->
                                request.query(q -> q.ids(ids -> ids.values(id)))
                                        .source(
                                                source ->
                                                        source.filter(
                                                                it -> it.includes(Passage.FIELDS)))
                                        .size(1))
                .hits()
                .hits()
                .stream()
                .findFirst()
                .flatMap(hit -> Optional.ofNullable(hit.source()))
                .map(stored -> Passage.of(id, stored));
    }

    /** 429 and 5xx pass; any other refusal means that we asked something wrong. */
    private static boolean isTheirs(ElasticsearchException refusal) {
        return refusal.status() == 429 || refusal.status() >= 500;
    }
}
