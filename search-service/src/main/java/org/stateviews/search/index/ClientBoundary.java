package org.stateviews.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * The edge to the client. While all its connections wait for an answer it throws the time-out
 * wrapped into a bare exception; for us that is a server that cannot be reached, like any other.
 */
final class ClientBoundary {
    private ClientBoundary() {}

    static SearchResponse<JsonNode> search(ElasticsearchClient client, SearchRequest request)
            throws IOException {
        try {
            return client.search(request, JsonNode.class);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new IOException("all connections wait for an answer", e);
            }
            throw e;
        }
    }
}
