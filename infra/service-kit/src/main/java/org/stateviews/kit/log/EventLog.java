package org.stateviews.kit.log;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.core.KafkaTemplate;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.topic.Topic;

/**
 * The append-only log of facts. An append returns when every in-sync replica has the record, or
 * throws {@link LogUnavailableException} within the producer's delivery time-out: it never hangs.
 */
public final class EventLog {

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final Duration patience;

    /**
     * A log that is written through a template.
     *
     * @param patience longer than the producer's own delivery time-out, which goes by the clock on
     *     the wall and would not end for hours when somebody sets that back
     */
    EventLog(KafkaTemplate<String, byte[]> kafka, EventCodec codec, Duration patience) {
        this.kafka = kafka;
        this.codec = codec;
        this.patience = patience;
    }

    /** Appends an event and says where it stands. */
    public Appended append(Topic topic, Event event) {
        return append(topic, codec.encode(topic, event));
    }

    /**
     * Appends a record as it stands elsewhere in the log, with its key and what it says of itself.
     */
    public Appended relay(Topic topic, ConsumerRecord<String, byte[]> record) {
        var copy = new ProducerRecord<>(topic.topicName(), record.key(), record.value());
        record.headers().forEach(header -> copyAttribute(header, copy));
        return append(topic, copy);
    }

    private static void copyAttribute(Header header, ProducerRecord<String, byte[]> copy) {
        if (header.key().startsWith("ce_") || header.key().equals("content-type")) {
            copy.headers().add(header);
        }
    }

    private Appended append(Topic topic, ProducerRecord<String, byte[]> record) {
        try {
            return position(
                    kafka.send(record)
                            .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                            .getRecordMetadata());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while writing to " + topic, e);
        } catch (ExecutionException
                | TimeoutException
                | KafkaException
                | org.springframework.kafka.KafkaException e) {
            throw new LogUnavailableException("no acknowledgement from " + topic.topicName(), e);
        }
    }

    private static Appended position(RecordMetadata metadata) {
        return new Appended(metadata.topic(), metadata.partition(), metadata.offset());
    }
}
