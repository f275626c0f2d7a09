package org.stateviews.worker.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Generations;
import org.stateviews.worker.waiting.Waits;

/** Puts together what writes one generation. */
record LaneFactory(
        Generations generations,
        GenerationLedger ledger,
        ElasticsearchClient elasticsearch,
        SubmissionView view,
        EventCodec codec,
        EventLog log,
        History history,
        ConcurrentKafkaListenerContainerFactory<String, byte[]> containers,
        Waits waits,
        Clock clock) {

    Lane lane(int generation) {
        var indexing =
                new Indexing(
                        generation,
                        new PassageWriter(
                                elasticsearch,
                                generations.number(generation),
                                () -> ledger.live() == generation),
                        view,
                        event -> log.append(Topic.PROCESSING, event),
                        () -> ledger.live() == generation,
                        clock);
        var listener = new LaneListener(Lane.group(generation), codec, indexing, history, waits);
        return new Lane(generation, listener, containers);
    }
}
