package org.stateviews.kit.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;

/**
 * Looks up records as they stand in the log now, for people who inspect it; it folds nothing and
 * keeps nothing. A question that the log does not answer in time ends with {@link
 * LogUnavailableException}: it never hangs.
 */
public final class LogReader {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final LogClients clients;

    /** Reader with connections of its own for each question. */
    public LogReader(LogClients clients) {
        this.clients = clients;
    }

    /** How many records a topic holds. */
    public long count(Topic topic) {
        return ask(
                topic,
                consumer -> spans(topic, consumer).values().stream().mapToLong(Span::length).sum());
    }

    /** One record, empty when there is none at this place. */
    public Optional<ConsumerRecord<String, byte[]>> record(
            Topic topic, int partition, long offset) {
        var place = new TopicPartition(topic.topicName(), partition);
        return ask(
                topic,
                consumer -> {
                    var span = spans(topic, consumer).get(place);
                    if (span == null || offset < span.begin() || offset >= span.end()) {
                        return Optional.empty();
                    }
                    return read(Map.of(place, new Span(offset, offset + 1)), consumer).stream()
                            .filter(it -> it.offset() == offset)
                            .findFirst();
                });
    }

    /** Every record of a small topic that is there now; those of a partition in their order. */
    public List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        return ask(topic, consumer -> read(spans(topic, consumer), consumer));
    }

    private <T> T ask(Topic topic, Function<Consumer<String, byte[]>, T> question) {
        try (var consumer = clients.reader("lookup-" + topic.topicName())) {
            return question.apply(consumer);
        } catch (KafkaException e) {
            throw new LogUnavailableException(topic.topicName() + " cannot be read now", e);
        }
    }

    /** Partitions that hold something. */
    private static Map<TopicPartition, Span> spans(Topic topic, Consumer<String, byte[]> consumer) {
        var places = AllPartitions.of(List.of(topic.topicName()), consumer);
        var begins = consumer.beginningOffsets(places, ANSWER);
        var ends = consumer.endOffsets(places, ANSWER);
        var spans = new HashMap<TopicPartition, Span>();
        for (var place : places) {
            var span = new Span(begins.getOrDefault(place, 0L), ends.getOrDefault(place, 0L));
            if (span.length() > 0) {
                spans.put(place, span);
            }
        }
        return spans;
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Map<TopicPartition, Span> spans, Consumer<String, byte[]> consumer) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        long began = System.nanoTime();
        consumer.assign(spans.keySet());
        spans.forEach((place, span) -> consumer.seek(place, span.begin()));
        while (!passed(spans, consumer)) {
            if (System.nanoTime() - began > ALL.toNanos()) {
                throw new LogUnavailableException("no answer within " + ALL, null);
            }
            consumer.poll(POLL).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean passed(
            Map<TopicPartition, Span> spans, Consumer<String, byte[]> consumer) {
        return spans.entrySet().stream()
                .allMatch(it -> consumer.position(it.getKey(), ANSWER) >= it.getValue().end());
    }

    /**
     * Offsets of a partition.
     *
     * @param end one past the last
     */
    private record Span(long begin, long end) {
        long length() {
            return end - begin;
        }
    }
}
