package org.stateviews.worker.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * A work item that nobody could decode.
 *
 * @param topic where it stands, one for each lane
 * @param key key of the record, the digest of the original where it is whole
 * @param reason what the listener said
 * @param bytes length of the payload
 * @param payload the payload as text
 */
record DeadLetter(
        String topic,
        int partition,
        long offset,
        Instant at,
        @Nullable String key,
        @Nullable String type,
        @Nullable String reason,
        int bytes,
        String payload) {

    static DeadLetter of(ConsumerRecord<String, byte[]> record) {
        var payload = record.value() == null ? new byte[0] : record.value();
        return new DeadLetter(
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                header(record, "ce_type"),
                header(record, KafkaHeaders.DLT_EXCEPTION_MESSAGE),
                payload.length,
                new String(payload, UTF_8));
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
