package org.stateviews.search.operations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;

/**
 * Dead letters as they stand in the log now. They are few and are looked at rarely, so they are
 * read when asked for and not folded: none of their bytes stays in memory. While the log is away
 * each question is answered with 503 {@code log-unavailable}.
 */
final class DeadLetters {
    private static final String TOPIC = Topic.EXTRACTION_TEXT_DLT.topicName();
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final LogClients clients;
    private final int payloadCharacters;

    DeadLetters(LogClients clients, int payloadCharacters) {
        this.clients = clients;
        this.payloadCharacters = payloadCharacters;
    }

    /** How many there are. */
    long count() {
        return ask(
                reader ->
                        spans(reader).values().stream()
                                .mapToLong(span -> span.end() - span.begin())
                                .sum());
    }

    /** All of them, the newest first. */
    List<DeadLetter> all() {
        var newest =
                Comparator.comparing(DeadLetter::at)
                        .reversed()
                        .thenComparingInt(it -> it.place().partition())
                        .thenComparingLong(it -> -it.place().offset());
        return ask(
                reader -> {
                    var letters = read(reader, spans(reader), LetterReading::letter);
                    letters.sort(newest);
                    return letters;
                });
    }

    /** One with what it holds; empty where none stands. */
    Optional<DeadLetterText> find(int partition, long offset) {
        return ask(
                reader -> {
                    var place = new TopicPartition(TOPIC, partition);
                    var span = spans(reader).get(place);
                    if (span == null || offset < span.begin() || offset >= span.end()) {
                        return Optional.empty();
                    }
                    var one = Map.of(place, new Span(offset, offset + 1));
                    return read(reader, one, it -> LetterReading.text(it, payloadCharacters))
                            .stream()
                            .filter(it -> it.letter().place().offset() == offset)
                            .findFirst();
                });
    }

    private <T> T ask(Function<Consumer<String, byte[]>, T> question) {
        try (var reader = clients.reader("dead-letters")) {
            return question.apply(reader);
        } catch (KafkaException e) {
            throw unavailable(e);
        }
    }

    /** Partitions that hold something, with where it begins and ends. */
    private static Map<TopicPartition, Span> spans(Consumer<String, byte[]> reader) {
        var partitions =
                reader.partitionsFor(TOPIC, ANSWER).stream()
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        var begins = reader.beginningOffsets(partitions, ANSWER);
        var ends = reader.endOffsets(partitions, ANSWER);
        var spans = new LinkedHashMap<TopicPartition, Span>();
        for (var partition : partitions) {
            var span =
                    new Span(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L));
            if (span.end() > span.begin()) {
                spans.put(partition, span);
            }
        }
        return spans;
    }

    private static <T> List<T> read(
            Consumer<String, byte[]> reader,
            Map<TopicPartition, Span> spans,
            Function<ConsumerRecord<String, byte[]>, T> what) {
        var found = new ArrayList<T>();
        long last = System.nanoTime() + ALL.toNanos();
        reader.assign(spans.keySet());
        spans.forEach((partition, span) -> reader.seek(partition, span.begin()));
        while (!passed(reader, spans)) {
            if (System.nanoTime() > last) {
                throw unavailable(null);
            }
            reader.poll(POLL).forEach(record -> found.add(what.apply(record)));
        }
        return found;
    }

    private static boolean passed(
            Consumer<String, byte[]> reader, Map<TopicPartition, Span> spans) {
        return spans.entrySet().stream()
                .allMatch(it -> reader.position(it.getKey(), ANSWER) >= it.getValue().end());
    }

    private static ProblemException unavailable(@Nullable KafkaException cause) {
        var problem =
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable").retryAfter(ANSWER);
        return cause == null ? problem.exception() : problem.exception(cause);
    }

    /**
     * Offsets of a partition.
     *
     * @param end one past the last
     */
    private record Span(long begin, long end) {}
}
