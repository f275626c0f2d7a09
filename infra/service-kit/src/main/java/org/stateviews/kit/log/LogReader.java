package org.stateviews.kit.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;

/** Looks up records as they stand in the log, for people who inspect it; it folds nothing. */
public final class LogReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private final LogClients clients;

    /** Reader with connections of its own for each question. */
    public LogReader(LogClients clients) {
        this.clients = clients;
    }

    /** One record, empty when there is none at this place. */
    public Optional<ConsumerRecord<String, byte[]>> record(
            Topic topic, int partition, long offset) {
        var place = new TopicPartition(topic.topicName(), partition);
        try (var consumer = clients.reader("lookup-" + topic.topicName())) {
            if (!AllPartitions.of(List.of(topic.topicName()), consumer).contains(place)) {
                return Optional.empty();
            }
            consumer.assign(List.of(place));
            long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
            if (offset < 0 || offset >= end) {
                return Optional.empty();
            }
            consumer.seek(place, offset);
            return until(end, place, consumer).stream()
                    .filter(it -> it.offset() == offset)
                    .findFirst();
        }
    }

    /** Every record of a small topic that is there now, in the order of partition and offset. */
    public List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = clients.reader("lookup-" + topic.topicName())) {
            var places = AllPartitions.of(List.of(topic.topicName()), consumer);
            var ends = consumer.endOffsets(places);
            for (var place : places) {
                consumer.assign(List.of(place));
                consumer.seekToBeginning(List.of(place));
                long end = ends.getOrDefault(place, 0L);
                while (consumer.position(place) < end) {
                    consumer.poll(POLL).forEach(records::add);
                }
            }
        }
        return List.copyOf(records);
    }

    private static List<ConsumerRecord<String, byte[]>> until(
            long end, TopicPartition place, Consumer<String, byte[]> consumer) {
        while (consumer.position(place) < end) {
            var found = consumer.poll(POLL).records(place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
