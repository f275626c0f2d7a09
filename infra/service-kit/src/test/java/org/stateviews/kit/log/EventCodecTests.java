package org.stateviews.kit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import tools.jackson.databind.json.JsonMapper;

class EventCodecTests {

    private static final Instant NOW = Instant.parse("2024-05-31T22:00:00Z");
    private static final Event EVENT =
            new SubmissionWithdrawn(
                    new SubmissionReference("78-237-8-FRA-1"), NOW.minusSeconds(1), "mission.fra");

    private final EventCodec codec = codec(NOW);

    @Test
    void anEventIsReadAsItWasWritten() {
        assertThat(codec.decode(stored(codec.encode(Topic.SUBMISSIONS, EVENT)))).contains(EVENT);
    }

    @Test
    void theAttributesOfACloudEventAreHeaders() {
        var record = codec.encode(Topic.SUBMISSIONS, EVENT);

        assertThat(record.topic()).isEqualTo("submissions");
        assertThat(record.key()).isEqualTo("78-237-8-FRA-1");
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.stateviews.submission.withdrawn.v1")
                .containsEntry("ce_source", "/submission-api")
                .containsEntry("ce_subject", "78-237-8-FRA-1")
                .containsEntry("ce_time", "2024-05-31T22:00:00Z")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_id");
        assertThat(new String(record.value(), UTF_8)).startsWith("{").contains("mission.fra");
    }

    @Test
    void theSameEventSaidLaterCarriesTheSameId() {
        var again = codec(NOW.plusSeconds(3600)).encode(Topic.SUBMISSIONS, EVENT);
        var other =
                codec.encode(
                        Topic.SUBMISSIONS,
                        new SubmissionWithdrawn(
                                new SubmissionReference("78-237-8-FRA-2"), NOW, "mission.fra"));

        assertThat(id(again)).isEqualTo(id(codec.encode(Topic.SUBMISSIONS, EVENT)));
        assertThat(id(other)).isNotEqualTo(id(again));
    }

    @Test
    void aTypeOfANewerReleaseIsPassedOver() {
        var record = stored(codec.encode(Topic.SUBMISSIONS, EVENT));
        record.headers()
                .remove("ce_type")
                .add("ce_type", "org.stateviews.moon.risen.v1".getBytes(UTF_8));

        assertThat(codec.decode(record)).isEmpty();
    }

    @Test
    void aRecordThatIsNoCloudEventNamesItsPlace() {
        var record = new ConsumerRecord<>("submissions", 7, 42, "key", "{}".getBytes(UTF_8));

        assertThatExceptionOfType(UndecodableRecordException.class)
                .isThrownBy(() -> codec.decode(record))
                .withMessageContaining("submissions-7@42")
                .withMessageContaining("ce_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"reference\":\"nonsense\",\"at\":\"2024-05-31T22:00:00Z\",\"by\":\"x\"}",
                "{\"reference\":\"78-237-8-FRA-1\",\"at\":\"yesterday\",\"by\":\"x\"}"
            })
    void aValueThatDoesNotFitItsTypeNamesItsPlace(String value) {
        var record = new ConsumerRecord<>("submissions", 7, 42, "key", value.getBytes(UTF_8));
        record.headers().add("ce_type", "org.stateviews.submission.withdrawn.v1".getBytes(UTF_8));

        assertThatExceptionOfType(UndecodableRecordException.class)
                .isThrownBy(() -> codec.decode(record))
                .withMessageContaining("submissions-7@42");
    }

    @Test
    void aRecordWithoutValueNamesItsPlace() {
        var record = new ConsumerRecord<String, byte[]>("submissions", 7, 42, "key", null);
        record.headers().add("ce_type", "org.stateviews.submission.withdrawn.v1".getBytes(UTF_8));

        assertThatExceptionOfType(UndecodableRecordException.class)
                .isThrownBy(() -> codec.decode(record))
                .withMessageContaining("submissions-7@42");
    }

    private static EventCodec codec(Instant now) {
        return new EventCodec(
                JsonMapper.builder().build(), "submission-api", Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ConsumerRecord<String, byte[]> stored(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(header -> record.headers().add(header));
        return record;
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        return headers;
    }

    private static String id(ProducerRecord<String, byte[]> record) {
        return String.valueOf(headers(record).get("ce_id"));
    }
}
