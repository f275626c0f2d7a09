package org.stateviews.worker.indexing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.Event;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.LogClients;

/** Reads partitions from their first record up to given offsets, without a group. */
final class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final LogClients clients;
    private final EventCodec codec;

    History(LogClients clients, EventCodec codec) {
        this.clients = clients;
        this.codec = codec;
    }

    /** An event of the past and its partition. */
    record Remembered(int partition, Event event) {}

    /**
     * Reads the past of some partitions, waiting for a broker that is away.
     *
     * @param until first offset that is not part of it, per partition
     */
    List<Remembered> replay(Map<TopicPartition, Long> until) {
        var past = new HashMap<>(until);
        past.values().removeIf(end -> end <= 0);
        while (!past.isEmpty()) {
            try {
                return read(past);
            } catch (KafkaException e) {
                LOG.atWarn().setCause(e).log("The past cannot be read yet");
            }
        }
        return List.of();
    }

    private List<Remembered> read(Map<TopicPartition, Long> past) {
        var events = new ArrayList<Remembered>();
        try (var consumer = clients.reader("indexing-history")) {
            consumer.assign(past.keySet());
            consumer.seekToBeginning(past.keySet());
            while (past.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                for (var record : consumer.poll(POLL)) {
                    var partition = new TopicPartition(record.topic(), record.partition());
                    if (record.offset() < past.getOrDefault(partition, 0L)) {
                        codec.decode(record)
                                .map(event -> new Remembered(record.partition(), event))
                                .ifPresent(events::add);
                    }
                }
            }
        }
        return events;
    }
}
