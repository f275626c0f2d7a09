package org.stateviews.search.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** Reads what Spring's recoverer writes beside a record that it puts aside. */
final class LetterReading {
    private LetterReading() {}

    static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
        var cause = text(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
        return new DeadLetter(
                new LetterPlace(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                record.value() == null ? 0 : record.value().length,
                origin(record),
                cause == null ? text(record, KafkaHeaders.DLT_EXCEPTION_FQCN) : cause,
                text(record, KafkaHeaders.DLT_EXCEPTION_MESSAGE));
    }

    /** The letter with its value; a surrogate pair at the cut stays whole. */
    static DeadLetterText text(ConsumerRecord<String, byte[]> record, int most) {
        var whole = record.value() == null ? "" : new String(record.value(), UTF_8);
        int end = Math.min(most, whole.length());
        boolean splits =
                end > 0 && end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1));
        var shown = whole.substring(0, splits ? end - 1 : end);
        return new DeadLetterText(letter(record), headers(record), shown, whole.length());
    }

    private static SortedMap<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header)));
        return headers;
    }

    private static String text(Header header) {
        var value = header.value();
        if (value == null) {
            return "";
        }
        return switch (header.key()) {
            case KafkaHeaders.DLT_ORIGINAL_PARTITION,
                    KafkaHeaders.DLT_ORIGINAL_OFFSET,
                    KafkaHeaders.DLT_ORIGINAL_TIMESTAMP ->
                    Objects.toString(number(value), "?");
            default -> new String(value, UTF_8);
        };
    }

    private static @Nullable String origin(ConsumerRecord<String, byte[]> record) {
        var topic = text(record, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        var partition = record.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_PARTITION);
        var offset = record.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET);
        return topic == null || partition == null || offset == null
                ? null
                : topic + "-" + text(partition) + "@" + text(offset);
    }

    private static @Nullable Long number(byte[] value) {
        return switch (value.length) {
            case Integer.BYTES -> (long) ByteBuffer.wrap(value).getInt();
            case Long.BYTES -> ByteBuffer.wrap(value).getLong();
            default -> null;
        };
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : text(header);
    }
}
