package org.stateviews.kit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.EventType;
import org.stateviews.contracts.topic.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as CloudEvents 1.0 in Kafka's binary mode: attributes in {@code ce_*} headers, the record
 * as JSON in the value. The {@code ce_id} is derived from the content, so an event said twice
 * carries one id.
 */
public final class EventCodec {

    private final JsonMapper json;
    private final URI source;
    private final Clock clock;

    /**
     * Codec of a service.
     *
     * @param service name of the service, the {@code ce_source}
     */
    public EventCodec(JsonMapper json, String service, Clock clock) {
        this.json = json;
        this.source = URI.create("/" + service);
        this.clock = clock;
    }

    /** Record ready to be sent to a topic under the event's key. */
    public ProducerRecord<String, byte[]> encode(Topic topic, Event event) {
        var type = EventType.of(event).wireName();
        var data = json.writeValueAsBytes(event);
        var cloudEvent =
                CloudEventBuilder.v1()
                        .withId(id(type, data))
                        .withType(type)
                        .withSource(source)
                        .withSubject(event.key())
                        .withTime(OffsetDateTime.now(clock))
                        .withDataContentType("application/json")
                        .withData(data)
                        .build();
        return KafkaMessageFactory.<String>createWriter(topic.topicName(), event.key())
                .writeBinary(cloudEvent);
    }

    /**
     * Event of a record; empty for a type that this release does not know, which folds skip and
     * count.
     *
     * @throws UndecodableRecordException when the record is no CloudEvent or its value does not fit
     *     its type
     */
    public Optional<Event> decode(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_type");
        if (header == null) {
            throw undecodable(record, "no ce_type header", null);
        }
        return EventType.ofWireName(text(header)).map(type -> read(record, type));
    }

    private Event read(ConsumerRecord<String, byte[]> record, EventType type) {
        if (record.value() == null) {
            throw undecodable(record, "no value", null);
        }
        try {
            return json.readValue(record.value(), type.record());
        } catch (JacksonException | IllegalArgumentException e) {
            throw undecodable(record, type.wireName(), e);
        }
    }

    private static UndecodableRecordException undecodable(
            ConsumerRecord<String, byte[]> record,
            String why,
            @org.jspecify.annotations.Nullable Throwable cause) {
        return new UndecodableRecordException(
                record.topic(), record.partition(), record.offset(), why, cause);
    }

    private static String id(String type, byte[] data) {
        return UUID.nameUUIDFromBytes((type + ':' + new String(data, UTF_8)).getBytes(UTF_8))
                .toString();
    }

    private static String text(Header header) {
        return new String(header.value(), UTF_8);
    }
}
