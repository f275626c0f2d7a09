package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.outcome.Extractor;

/**
 * Lets a generation that has read the whole log answer searches in place of the one before. The one
 * before is kept, no longer written, until the next takeover: a step back stays possible.
 */
public final class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    private final IndexAdmin admin;
    private final LogIdentity identity;
    private final EventLog log;
    private final Clock clock;

    Takeover(ElasticsearchClient elasticsearch, LogIdentity identity, EventLog log, Clock clock) {
        this.admin = new IndexAdmin(elasticsearch);
        this.identity = identity;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Compares, moves the alias and says so in the log.
     *
     * @param from generation that answers searches now
     * @param to generation that has caught up
     * @throws IndexUnavailableException when Elasticsearch is away; worth trying again
     */
    public void open(int from, int to) {
        var index = PassageIndex.ofGeneration(to);
        try {
            long passages = admin.count(index);
            LOG.atInfo().log(
                    "{} holds {} passages, {} held {}",
                    index,
                    passages,
                    PassageIndex.ofGeneration(from),
                    countOrNone(from));
            admin.letAnswer(index);
            admin.removeBefore(from, identity.clusterId());
            log.append(
                    Topic.OPERATIONS,
                    new GenerationOpened(
                            to,
                            passages,
                            Extractor.VERSION,
                            PassageIndex.ANALYZERS,
                            clock.instant()));
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException(index + " could not be opened", e);
        }
    }

    private String countOrNone(int generation) {
        try {
            return "" + admin.count(PassageIndex.ofGeneration(generation));
        } catch (IOException | ElasticsearchException e) {
            LOG.atDebug().setCause(e).log("Generation {} cannot be counted", generation);
            return "none";
        }
    }
}
