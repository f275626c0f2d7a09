package org.stateviews.worker.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.worker.generations.IndexUnavailableException;

/**
 * Writes passages and returns once they can be found. A 409 means that an equal or later state is
 * there already, which is what we wanted; anything else is tried again by the listener.
 */
final class PassageWriter {

    /** Passages per request: at most some megabytes. */
    private static final int BATCH = 500;

    private static final int CONFLICT = 409;

    private final ElasticsearchClient elasticsearch;

    PassageWriter(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    void write(List<Versioned> passages) {
        for (int from = 0; from < passages.size(); from += BATCH) {
            int to = Math.min(from + BATCH, passages.size());
            send(passages.subList(from, to), to == passages.size());
        }
    }

    /** A passage and the version it is written with. */
    record Versioned(IndexedPassage passage, long version) {}

    private void send(List<Versioned> batch, boolean last) {
        var operations = batch.stream().map(PassageWriter::operation).toList();
        try {
            check(
                    elasticsearch.bulk(
                            it ->
                                    it.index(PassageIndex.ALIAS)
                                            .requireAlias(true)
                                            .refresh(last ? Refresh.WaitFor : Refresh.False)
                                            .operations(operations)));
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("passages could not be written", e);
        }
    }

    private static BulkOperation operation(Versioned it) {
        return BulkOperation.of(
                bulk ->
                        bulk.index(
                                index ->
                                        index.id(it.passage().id())
                                                .versionType(VersionType.External)
                                                .version(it.version())
                                                .document(it.passage().fields())));
    }

    private static void check(BulkResponse response) {
        response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .findFirst()
                .ifPresent(PassageWriter::refuse);
    }

    private static void refuse(BulkResponseItem item) {
        throw new IndexUnavailableException(
                "%s: %d %s".formatted(item.id(), item.status(), item.error()), null);
    }
}
