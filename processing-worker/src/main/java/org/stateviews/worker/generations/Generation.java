package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.index.PassageIndex;

/**
 * The index that is written now. It is made where it does not exist, behind the alias that readers
 * use, and it carries the name of the Kafka cluster whose facts it shows: an index of another log
 * is never written into.
 */
public final class Generation {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final String CLUSTER = "cluster";

    private final ElasticsearchClient elasticsearch;
    private final LogIdentity log;
    private final int number;
    private boolean open;

    Generation(ElasticsearchClient elasticsearch, LogIdentity log, int number) {
        this.elasticsearch = elasticsearch;
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

    /**
     * Makes sure that the index is there and ours.
     *
     * @return whether it was made just now, so that everything must be written
     * @throws IndexUnavailableException when Elasticsearch is away or the index is another log's
     */
    public boolean open() {
        if (open) {
            return false;
        }
        try {
            boolean made = !exists() && make();
            if (!made) {
                checkOwner();
            }
            open = true;
            return made;
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("the index " + index() + " cannot be opened", e);
        }
    }

    /** Forgets that the index is there, after a write that did not find it. */
    public void lost() {
        open = false;
    }

    /** Whether the index still exists; true while that cannot be asked. */
    public boolean isThere() {
        try {
            return exists();
        } catch (IOException | ElasticsearchException e) {
            LOG.atDebug().setCause(e).log("Elasticsearch does not answer");
            return true;
        }
    }

    private boolean exists() throws IOException {
        return elasticsearch.indices().exists(it -> it.index(index())).value();
    }

    private boolean make() throws IOException {
        var owner = JsonData.of(log.clusterId());
        elasticsearch
                .indices()
                .create(
                        it ->
                                it.index(index())
                                        .withJson(new StringReader(PassageIndex.definition())));
        elasticsearch
                .indices()
                .putMapping(
                        it ->
                                it.index(index())
                                        .meta(
                                                Map.of(
                                                        CLUSTER,
                                                        owner,
                                                        "generation",
                                                        JsonData.of(number))));
        elasticsearch
                .indices()
                .putAlias(it -> it.index(index()).name(PassageIndex.ALIAS).isWriteIndex(true));
        LOG.atInfo().log("Made the index {}", index());
        return true;
    }

    private void checkOwner() throws IOException {
        var mapping = elasticsearch.indices().getMapping(it -> it.index(index())).get(index());
        var meta = mapping == null ? Map.<String, JsonData>of() : mapping.mappings().meta();
        var owner = meta.containsKey(CLUSTER) ? meta.get(CLUSTER).to(String.class) : "unknown";
        if (!owner.equals(log.clusterId())) {
            throw new IndexUnavailableException(
                    "%s belongs to the log %s, not to %s: it is not written into"
                            .formatted(index(), owner, log.clusterId()),
                    null);
        }
    }
}
