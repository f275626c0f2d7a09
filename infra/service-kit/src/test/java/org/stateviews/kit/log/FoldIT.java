package org.stateviews.kit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.testkit.RealServers;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Folds over a real broker; each test keeps to a topic that no other one writes. */
class FoldIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final EventCodec CODEC =
            new EventCodec(JsonMapper.builder().build(), "fold-it", Clock.systemUTC());

    private static final LogConnection CONNECTION =
            new LogConnection(List.of(RealServers.kafka()), Map.of());
    private static final LogClients CLIENTS = new LogClients(CONNECTION, CODEC, new Topics(1));
    private static final DefaultKafkaProducerFactory<String, byte[]> PRODUCERS =
            new DefaultKafkaProducerFactory<>(
                    CONNECTION.with(Map.of()), new StringSerializer(), new ByteArraySerializer());
    private static final KafkaTemplate<String, byte[]> KAFKA = new KafkaTemplate<>(PRODUCERS);

    private final EventLog log = new EventLog(KAFKA, CODEC, Duration.ofSeconds(12));
    private final List<Fold> started = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeTopics() throws InterruptedException {
        CLIENTS.ensureTopics();
    }

    @AfterEach
    void stop() {
        started.forEach(Fold::stop);
    }

    @Test
    void aFoldIsReadyOnceItHasPassedWhatWasInTheLogAtItsStart() {
        var past = List.of(withdrawn(1), withdrawn(2), withdrawn(3));
        past.forEach(it -> log.append(Topic.SUBMISSIONS, it));
        var folded = new CopyOnWriteArrayList<Event>();

        var fold = start(Topic.SUBMISSIONS, folded);

        assertThat(fold.awaitReady(SOON)).isTrue();
        assertThat(folded).containsAll(past);
    }

    @Test
    void whoeverAppendedARecordFindsItFolded() {
        var folded = new CopyOnWriteArrayList<Event>();
        var fold = start(Topic.PROCESSING, folded);
        for (int number = 1; number <= 20; number++) {
            var event = withdrawn(number);

            var appended = log.append(Topic.PROCESSING, event);

            assertThat(fold.await(appended, SOON)).isTrue();
            assertThat(folded).endsWith(event);
        }
    }

    @Test
    void whatWasNeverWrittenIsNotWaitedForLongerThanAsked() {
        var fold = start(Topic.PROCESSING, new CopyOnWriteArrayList<>());
        var never = new Appended(Topic.PROCESSING.topicName(), 0, 1_000_000);

        assertThat(fold.await(never, Duration.ofMillis(50))).isFalse();
    }

    @Test
    void aTypeThatIsUnknownIsCountedAndPassedOver() {
        var folded = new CopyOnWriteArrayList<Event>();
        var fold = start(Topic.CALLS, folded);
        send(Topic.CALLS, "org.stateviews.moon.risen.v1", "{}");

        await().atMost(SOON).untilAsserted(() -> assertThat(fold.skipped()).isOne());
        assertThat(fold.isReady()).isTrue();
        assertThat(folded).isEmpty();
    }

    @Test
    void aRecordThatCannotBeDecodedStopsTheFoldAndIsNamed() {
        var folded = new CopyOnWriteArrayList<Event>();
        var good = log.append(Topic.AUDIT, opened("reader"));
        var fold = start(Topic.AUDIT, folded);
        assertThat(fold.awaitReady(SOON)).isTrue();
        var place = "audit-%d@%d".formatted(good.partition(), good.offset() + 1);

        send(Topic.AUDIT, "org.stateviews.original.opened.v1", "no json");
        var after = log.append(Topic.AUDIT, opened("reader"));

        await().atMost(SOON).untilAsserted(() -> assertThat(fold.stuckAt()).contains(place));
        assertThat(fold.isReady()).isFalse();
        assertThat(fold.await(after, Duration.ofMillis(200))).isFalse();
        assertThat(folded).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theBrokerHoldsTheSettingsOfEachTopic(Topic topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        try (var admin = Admin.create(CONNECTION.with(Map.of()))) {
            var held = admin.describeConfigs(List.of(resource)).values().values();
            var made = admin.describeTopics(List.of(topic.topicName())).topicNameValues().values();

            assertThat(settings(held.iterator().next().get()))
                    .containsAllEntriesOf(topic.settings(false));
            assertThat(made.iterator().next().get().partitions()).hasSize(Topic.PARTITIONS);
        }
    }

    @Test
    void theTopicsOfTheBrokerAreThoseThatThePlatformDescribes() throws Exception {
        try (var admin = Admin.create(CONNECTION.with(Map.of()));
                var file = getClass().getResourceAsStream("/asyncapi.yaml")) {
            Map<String, Map<String, Object>> described = new Yaml().load(file);
            var channels = Objects.requireNonNull(described.get("channels"));

            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(channels.keySet());
        }
    }

    private static Map<String, String> settings(Config held) {
        return held.entries().stream()
                .filter(it -> it.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private Fold start(Topic topic, List<Event> folded) {
        var fold = CLIENTS.fold("it-" + topic, Set.of(topic), (event, _) -> folded.add(event));
        started.add(fold);
        fold.start();
        return fold;
    }

    private static void send(Topic topic, String type, String value) {
        var record = new ProducerRecord<>(topic.topicName(), "reader", value.getBytes(UTF_8));
        record.headers().add("ce_type", type.getBytes(UTF_8));
        KAFKA.send(record).join();
    }

    private static Event withdrawn(int number) {
        return new SubmissionWithdrawn(
                new SubmissionReference("fold-FRA-" + number), Instant.EPOCH, "mission.fra");
    }

    private static Event opened(String account) {
        var document =
                new DocumentPointer(
                        new SubmissionReference("fold-FRA-1"), 0, 1, new Sha256("0".repeat(64)));
        return new OriginalOpened(document, account, Instant.EPOCH);
    }
}
