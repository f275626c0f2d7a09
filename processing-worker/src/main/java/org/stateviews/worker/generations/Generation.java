package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.index.PassageIndex;

/**
 * The index of one generation, as its writer sees it. It carries the name of the Kafka cluster
 * whose facts it shows: an index of another log is never written into.
 */
public final class Generation {

    private final IndexAdmin admin;
    private final LogIdentity log;
    private final int number;
    private boolean open;
    private final String current;
    private @Nullable String incarnation;
    private @Nullable String scheme;

    /** By the concept scheme in use, where its index is still to be made. */
    Generation(ElasticsearchClient elasticsearch, LogIdentity log, int number, String current) {
        this.current = current;
        this.admin = new IndexAdmin(elasticsearch);
        this.log = log;
        this.number = number;
    }

    /** Number of this generation, from 1. */
    public int number() {
        return number;
    }

    /** Name of the index. */
    public String index() {
        return PassageIndex.ofGeneration(number);
    }

    /** Name to write to. */
    public String writeAlias() {
        return PassageIndex.writeAlias(number);
    }

    /**
     * Makes sure that the index is there and ours, made by this instance or by another one.
     *
     * @param live whether searches are to be answered by it, when nothing answers them
     * @return whether it is another index than the one this instance wrote before, so that
     *     everything must be written
     * @throws IndexUnavailableException when Elasticsearch is away or the index is another log's
     */
    public boolean open(boolean live) {
        if (open) {
            return false;
        }
        try {
            boolean made = admin.make(number, log.clusterId(), current);
            var pins = admin.pins(index());
            checkOwner(pins);
            admin.allowWriting(number);
            if (live && admin.answering().isEmpty()) {
                admin.letAnswer(index());
            }
            boolean another =
                    made || (incarnation != null && !incarnation.equals(pins.incarnation()));
            incarnation = pins.incarnation();
            scheme = pins.scheme();
            open = true;
            return another;
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("the index " + index() + " cannot be opened", e);
        }
    }

    /** Version of the concept scheme that it is built by, null before it was opened. */
    public @Nullable String scheme() {
        return scheme;
    }

    /** Looks at the next {@link #open} whether the index is still there. */
    public void lookAgain() {
        open = false;
    }

    private void checkOwner(IndexPins pins) {
        if (!Objects.equals(pins.cluster(), log.clusterId())) {
            throw new IndexUnavailableException(
                    "%s belongs to the log %s, not to %s: it is not written into"
                            .formatted(index(), pins.cluster(), log.clusterId()),
                    null);
        }
    }
}
