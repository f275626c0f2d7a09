package org.stateviews.kit.log;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
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

    EventLog(KafkaTemplate<String, byte[]> kafka, EventCodec codec) {
        this.kafka = kafka;
        this.codec = codec;
    }

    /** Appends an event and says where it stands. */
    public Appended append(Topic topic, Event event) {
        try {
            return position(kafka.send(codec.encode(topic, event)).get().getRecordMetadata());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while writing to " + topic, e);
        } catch (ExecutionException | KafkaException | org.springframework.kafka.KafkaException e) {
            throw new LogUnavailableException("no acknowledgement from " + topic.topicName(), e);
        }
    }

    private static Appended position(RecordMetadata metadata) {
        return new Appended(metadata.topic(), metadata.partition(), metadata.offset());
    }
}
