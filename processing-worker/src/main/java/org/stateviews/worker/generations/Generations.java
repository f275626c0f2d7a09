package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.stateviews.contracts.index.PassageIndex;

/** Gives out generations by their number. */
public final class Generations {

    private final ElasticsearchClient elasticsearch;
    private final LogIdentity identity;
    private final String scheme;

    /** Of a log, new ones by a version of the concept scheme. */
    Generations(ElasticsearchClient elasticsearch, LogIdentity identity, String scheme) {
        this.elasticsearch = elasticsearch;
        this.identity = identity;
        this.scheme = scheme;
    }

    /** A generation, whether its index exists or not. */
    public Generation number(int number) {
        return new Generation(elasticsearch, identity, number, scheme);
    }

    /**
     * What the index of a generation says of its own origin.
     *
     * @throws IndexUnavailableException when Elasticsearch is away or has no such index
     */
    public IndexPins pins(int number) {
        try {
            return new IndexAdmin(elasticsearch).pins(PassageIndex.ofGeneration(number));
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("generation " + number + " cannot be asked", e);
        }
    }

    /** Version of the concept scheme that new generations are built by. */
    public String scheme() {
        return scheme;
    }

    /** Name of the Kafka cluster whose facts are shown. */
    public String cluster() {
        return identity.clusterId();
    }
}
