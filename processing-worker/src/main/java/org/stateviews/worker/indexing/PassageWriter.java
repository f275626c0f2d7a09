package org.stateviews.worker.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.stateviews.worker.generations.Generation;
import org.stateviews.worker.generations.IndexUnavailableException;
import org.stateviews.worker.stages.Stage;

/**
 * Writes passages into the index of a generation. A 409 means that an equal or later state is there
 * already, which is what we wanted; anything else is tried again by the listener.
 */
final class PassageWriter implements TargetIndex {

    /** Passages per request: at most some megabytes. */
    private static final int BATCH = 500;

    private static final int CONFLICT = 409;

    private final ElasticsearchClient elasticsearch;
    private final Generation generation;
    private final BooleanSupplier live;

    PassageWriter(ElasticsearchClient elasticsearch, Generation generation, BooleanSupplier live) {
        this.elasticsearch = elasticsearch;
        this.generation = generation;
        this.live = live;
    }

    @Override
    public boolean open() {
        return generation.open(live.getAsBoolean());
    }

    @Override
    public @Nullable String scheme() {
        return generation.scheme();
    }

    @Override
    public void lookAgain() {
        generation.lookAgain();
    }

    @Override
    public void write(Iterator<Versioned> passages) {
        while (passages.hasNext()) {
            var batch = new ArrayList<BulkOperation>();
            while (passages.hasNext() && batch.size() < BATCH) {
                batch.add(operation(passages.next()));
            }
            var refresh = passages.hasNext() ? Refresh.False : shownAfter();
            Stage.INDEX.during(() -> send(batch, refresh));
        }
    }

    /**
     * What is answered from is shown at once: whoever writes next would stand still until the next
     * second began. What nobody asks yet may wait.
     */
    private Refresh shownAfter() {
        return live.getAsBoolean() ? Refresh.True : Refresh.WaitFor;
    }

    private void send(List<BulkOperation> operations, Refresh refresh) {
        try {
            check(
                    elasticsearch.bulk(
                            it ->
                                    it.index(generation.writeAlias())
                                            .requireAlias(true)
                                            .refresh(refresh)
                                            .operations(operations)));
        } catch (IOException | ElasticsearchException e) {
            generation.lookAgain();
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

    private void check(BulkResponse response) {
        response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(BulkResponseItem item) {
        generation.lookAgain();
        throw new IndexUnavailableException(
                "%s: %d %s".formatted(item.id(), item.status(), item.error()), null);
    }
}
