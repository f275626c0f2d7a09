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
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    private static final String UNWRITTEN = "passages could not be written";

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

    /** While one request is under way the passages of the next are made. */
    @Override
    public void write(Iterator<Versioned> passages) {
        var underWay = Optional.<FutureTask<Boolean>>empty();
        while (passages.hasNext()) {
            var batch = new ArrayList<BulkOperation>();
            while (passages.hasNext() && batch.size() < BATCH) {
                batch.add(operation(passages.next()));
            }
            var refresh = passages.hasNext() ? Refresh.False : shownAfter();
            underWay.ifPresent(this::await);
            underWay = Optional.of(started(batch, refresh));
        }
        underWay.ifPresent(this::await);
    }

    private FutureTask<Boolean> started(List<BulkOperation> batch, Refresh refresh) {
        var request = new FutureTask<>(() -> Stage.INDEX.time(() -> send(batch, refresh)));
        Thread.ofVirtual().name("bulk").start(request);
        return request;
    }

    private void await(FutureTask<Boolean> request) {
        try {
            request.get();
        } catch (ExecutionException e) {
            generation.lookAgain();
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("stopped while passages were written", e);
        }
    }

    /**
     * What is answered from is shown at once: whoever writes next would stand still until the next
     * second began. What nobody asks yet may wait.
     */
    private Refresh shownAfter() {
        return live.getAsBoolean() ? Refresh.True : Refresh.WaitFor;
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IndexUnavailableException it -> it;
            case IOException it -> new IndexUnavailableException(UNWRITTEN, it);
            case ElasticsearchException it -> new IndexUnavailableException(UNWRITTEN, it);
            case null, default -> new IllegalStateException(UNWRITTEN, cause);
        };
    }

    private boolean send(List<BulkOperation> operations, Refresh refresh) throws IOException {
        check(
                elasticsearch.bulk(
                        it ->
                                it.index(generation.writeAlias())
                                        .requireAlias(true)
                                        .refresh(refresh)
                                        .operations(operations)));
        return true;
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
