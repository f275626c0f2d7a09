package org.stateviews.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.topic.Topic;
import tools.jackson.databind.JsonNode;

/** Holds asyncapi.yaml to what the code writes and reads: nothing missing, nothing else. */
class AsyncApiTests {

    private static final Set<String> DOORS = Set.of("submission-api", "search-service");

    @Test
    void everyTopicIsAChannelAndNothingElseIs() {
        assertThat(AsyncApi.channels().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void everyEventIsAMessageAndNothingElseIs() {
        assertThat(AsyncApi.described())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::wireName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasTheSettingsOfItsTopic(Topic topic) {
        var kafka = channel(topic).at("/bindings/kafka");
        var settings = kafka.get("topicConfiguration");
        var expected = topic.settings(false);

        assertThat(kafka.get("topic").stringValue()).isEqualTo(topic.topicName());
        assertThat(kafka.get("partitions").intValue()).isEqualTo(Topic.PARTITIONS);
        assertThat(settings.at("/cleanup.policy/0").stringValue())
                .isEqualTo(expected.get("cleanup.policy"));
        assertThat(settings.get("retention.ms").asString()).isEqualTo(expected.get("retention.ms"));
        assertThat(settings.has("flush.messages"))
                .isEqualTo("1".equals(expected.get("flush.messages")));
    }

    @ParameterizedTest
    @EnumSource
    void anEventIsOnTheTopicsOfItsKindOnly(EventType type) {
        var topics =
                AsyncApi.channels().entrySet().stream()
                        .filter(it -> AsyncApi.messages(it.getValue()).containsKey(type.wireName()))
                        .map(Map.Entry::getKey);

        assertThat(topics).containsExactlyInAnyOrderElementsOf(topics(type));
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesItsSchemaAndCarriesTheHeadersOfACloudEvent(EventType type) {
        var message = message(type);
        var file = message.at("/payload/schema/$ref").stringValue();
        var headers = AsyncApi.follow(AsyncApi.follow(message.at("/traits/0")).get("headers"));

        assertThat(file).isEqualTo("schemas/" + type.wireName() + ".json");
        assertThat(EventSchemas.text(type.wireName())).isNotBlank();
        assertThat(type.wireName())
                .matches(headers.at("/properties/ce_type/pattern").stringValue());
        assertThat(headers.get("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "content-type");
    }

    @ParameterizedTest
    @EnumSource
    void theKeyOfAnEventIsAsDescribed(EventType type) {
        var key = AsyncApi.follow(message(type).at("/bindings/kafka/key"));
        var shape = key.has("allOf") ? key.at("/allOf/0") : key;

        assertThat(key.get("description").stringValue()).isNotBlank();
        assertThat(EventSchemas.check(shape, ExampleEvents.of(type).key())).isEmpty();
        assertThat(EventSchemas.check(shape, "no key of ours?")).hasSize(isFreeText(key) ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void whoSendsAnEventIsWhoseFactItIsAndSomebodyReceivesIt(EventType type) {
        for (var topic : topics(type)) {
            assertThat(AsyncApi.services("send", topic, type.wireName()))
                    .containsExactlyInAnyOrderElementsOf(senders(type));
            assertThat(AsyncApi.services("receive", topic, type.wireName())).isNotEmpty();
        }
    }

    /** An account may be any text. */
    private static boolean isFreeText(JsonNode key) {
        return key.at("/allOf/0/$ref").asString("").endsWith("/account");
    }

    private static JsonNode message(EventType type) {
        var channel = Objects.requireNonNull(AsyncApi.channels().get(topics(type).getFirst()));
        return Objects.requireNonNull(AsyncApi.messages(channel).get(type.wireName()));
    }

    private static JsonNode channel(Topic topic) {
        return Objects.requireNonNull(AsyncApi.channels().get(topic.topicName()));
    }

    private static List<String> topics(EventType type) {
        return switch (ExampleEvents.of(type)) {
            case Event.CallEvent _ -> List.of("calls");
            case Event.SubmissionEvent _ -> List.of("submissions");
            case Event.ProcessingEvent _ -> List.of("processing");
            case ExtractionRequested _ -> List.of("extraction.text", "extraction.text.dlt");
            case RecognitionRequested _ -> List.of("extraction.ocr", "extraction.ocr.dlt");
            case Event.ReviewEvent _ -> List.of("reviews");
            case Event.ReportEvent _ -> List.of("reports");
            case Event.AuditEvent _ -> List.of("audit");
            case Event.OperationEvent _ -> List.of("operations");
            case Event.ProofEvent _ -> List.of("proof");
        };
    }

    private static Set<String> senders(EventType type) {
        return switch (ExampleEvents.of(type)) {
            case Event.CallEvent _, Event.SubmissionEvent _ -> Set.of("submission-api");
            case Event.ProcessingEvent _,
                    Event.WorkItem _,
                    Event.ProofEvent _,
                    GenerationOpened _ ->
                    Set.of("processing-worker");
            case Event.ReviewEvent _, Event.ReportEvent _ -> Set.of("search-service");
            case Event.AuditEvent _ -> DOORS;
            case Event.OperationEvent _ -> Set.of("processing-worker", "search-service");
        };
    }
}
