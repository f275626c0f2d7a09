package org.stateviews.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.testkit.WithRealServers;
import org.stateviews.testkit.WithTestIdentity;
import org.stateviews.worker.scanning.ClamdDaemon;

/** The worker against a real log and a real index; every test has a submission of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "stateviews.passwords.keys=${stateviews.store.path}/test-keys",
            "stateviews.reconciliation.interval=2s",
            "stateviews.reconciliation.patience=20s"
        })
@WithRealServers
@WithTestIdentity
@Import(WorkerIT.Listening.class)
abstract class WorkerIT {

    /** Runs whenever no test has taken it away. */
    static final ClamdDaemon SCANNER = new ClamdDaemon();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        SCANNER.start();
        properties.add("stateviews.scanning.clamd", SCANNER::address);
    }

    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";
    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired DocumentStore store;
    @Autowired EventLog log;
    @Autowired ElasticsearchClient elasticsearch;
    @Autowired List<Event> facts;
    @Autowired Fold factsFold;

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        List<Event> seenFacts() {
            return new CopyOnWriteArrayList<>();
        }

        @Bean
        Fold factsFold(LogClients clients, List<Event> seenFacts) {
            return clients.fold(
                    "test",
                    Set.of(Topic.PROCESSING, Topic.OPERATIONS),
                    (event, _) -> seenFacts.add(event));
        }
    }

    SubmittedDocument store(int ordinal, String name, String mediaType, byte[] content) {
        try {
            var stored = store.put(new ByteArrayInputStream(content));
            return new SubmittedDocument(
                    ordinal,
                    name,
                    DocumentKind.MAIN,
                    null,
                    mediaType,
                    stored.sha256(),
                    stored.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SubmittedDocument text(String content) {
        return store(1, "views.txt", TEXT, content.getBytes(UTF_8));
    }

    void receive(String reference, int revision, SubmittedDocument... documents) {
        log.append(
                Topic.SUBMISSIONS,
                new SubmissionReceived(
                        new SubmissionReference(reference),
                        revision,
                        "Views",
                        Publication.PUBLIC,
                        null,
                        List.of(documents),
                        new Acceptance(
                                Instant.parse("2024-05-27T10:00:00Z"),
                                null,
                                false,
                                "mission.test",
                                false)));
    }

    Searchable awaitSearchable(String reference, int revision) {
        return awaitFact(Searchable.class, it -> it.revision() == revision, reference);
    }

    Searchable awaitInFull(String reference) {
        return awaitFact(Searchable.class, Searchable::inFull, reference);
    }

    <E extends Event> E awaitFact(Class<E> type, String reference) {
        return awaitFact(type, _ -> true, reference);
    }

    private <E extends Event> E awaitFact(Class<E> type, Predicate<E> wanted, String reference) {
        try {
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> fact(type, wanted, reference), Objects::nonNull);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "No %s of %s came. Facts so far: %s. Fold: %s, stopped at %s"
                            .formatted(
                                    type.getSimpleName(),
                                    reference,
                                    facts,
                                    factsFold.isReady() ? "ready" : "not ready",
                                    factsFold.stuckAt()),
                    e);
        }
    }

    private <E extends Event> @Nullable E fact(
            Class<E> type, Predicate<E> wanted, String reference) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(it -> it.key().equals(reference))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    List<Map<String, Object>> passages(String reference) {
        try {
            return elasticsearch
                    .search(
                            it ->
                                    it.index(PassageIndex.ALIAS)
                                            .size(1000)
                                            .query(
                                                    q ->
                                                            q.term(
                                                                    t ->
                                                                            t.field("reference")
                                                                                    .value(
                                                                                            reference))),
                            WorkerIT.type())
                    .hits()
                    .hits()
                    .stream()
                    .map(Hit::source)
                    .sorted(Comparator.comparing(it -> (Integer) it.get("position")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of its members
    static Class<Map<String, Object>> type() {
        return (Class<Map<String, Object>>) (Class<?>) Map.class;
    }
}
