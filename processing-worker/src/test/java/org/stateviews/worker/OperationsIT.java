package org.stateviews.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.testkit.TestIdentity;
import org.stateviews.worker.classification.SmallScheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Operations at the management port, as whoever runs the platform asks for them. */
class OperationsIT extends WorkerIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({"MISSION, 403", "ANALYST, 403", "EDITOR, 403", "SECRETARIAT, 200", "NOBODY, 401"})
    void onlyWhoeverRunsThePlatformIsLetIn(String role, int status) throws Exception {
        var token =
                role.equals("NOBODY")
                        ? null
                        : TestIdentity.token(
                                "somebody", role, role.equals("MISSION") ? "FRA" : null);

        assertThat(send("GET", "/generations", token, "").statusCode()).isEqualTo(status);
    }

    @Test
    void aDocumentIsReadAgainAndTheLaterReadingCounts() throws Exception {
        receive("78-237-8-JPN-1", 0, text("1. Japan speaks, in fiction, twice."));
        awaitSearchable("78-237-8-JPN-1", 0);
        var before = passages("78-237-8-JPN-1");

        var asked = post("/reprocess", "{\"reference\": \"78-237-8-JPN-1\"}");

        assertThat(asked.get("total").intValue()).isOne();
        assertThat(asked.at("/items/0/extractor").stringValue()).endsWith("-2");
        await().atMost(SOON)
                .until(
                        () ->
                                facts.stream()
                                        .filter(DocumentRead.class::isInstance)
                                        .map(DocumentRead.class::cast)
                                        .filter(it -> it.key().equals("78-237-8-JPN-1"))
                                        .anyMatch(it -> it.extractor().endsWith("-2")));
        assertThat(passages("78-237-8-JPN-1")).isEqualTo(before);
    }

    @Test
    void documentsAreChosenByTheReasonWithWhichTheyEnded() throws Exception {
        var broken = store(1, "broken.pdf", PDF, "%PDF-1.7\nbroken twice".getBytes(UTF_8));
        receive("78-237-8-KOR-1", 0, broken);
        awaitFact(DocumentNotRead.class, "78-237-8-KOR-1");

        var asked =
                post("/reprocess", "{\"reference\": \"78-237-8-KOR-1\", \"reason\": \"damaged\"}");
        var other =
                post("/reprocess", "{\"reference\": \"78-237-8-KOR-1\", \"reason\": \"locked\"}");

        assertThat(asked.get("total").intValue()).isOne();
        assertThat(other.get("total").intValue()).isZero();
    }

    @Test
    void anotherConceptSchemeIsTriedAndNothingChanges() throws Exception {
        receive("78-237-8-LUX-1", 0, text("1. Luxembourg keeps, in fiction, sextants."));
        awaitSearchable("78-237-8-LUX-1", 0);
        var before = passages("78-237-8-LUX-1");

        var told = json(send("POST", "/scheme-trial", admin(), tried("sextants")));

        assertThat(told.get("from").stringValue()).isNotEqualTo(told.get("to").stringValue());
        assertThat(told.get("items").valueStream())
                .filteredOn(it -> it.get("passage").stringValue().startsWith("78-237-8-LUX-1"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.get("state").stringValue()).isEqualTo("LUX");
                            assertThat(it.at("/gains/0").stringValue()).isEqualTo("it");
                        });
        assertThat(told.get("concepts").valueStream())
                .anySatisfy(
                        it -> {
                            assertThat(it.get("notation").stringValue()).isEqualTo("it");
                            assertThat(it.get("gains").intValue()).isPositive();
                        });
        assertThat(passages("78-237-8-LUX-1")).isEqualTo(before);
        var refused = send("POST", "/scheme-trial", admin(), tried("fn:or("));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("code").stringValue()).isEqualTo("scheme-unusable");
        assertThat(json(refused).get("problems").toString()).contains("fn:or(");
    }

    @Test
    void reviewsTeachWhatRulesDoNotKnow() throws Exception {
        for (var state : List.of("MLI", "NER", "TCD", "TGO")) {
            var reference = "78-237-8-" + state + "-1";
            var kept = "1. Our navy keeps, in fiction, sextants for its sailors.";
            var sold = "2. Our shops sell, in fiction, sextants as cheap plastic toys.";
            var document = text(kept + "\n\n" + sold + "\n\n3. The herring, in fiction, is back.");
            receive(reference, 0, document);
            awaitSearchable(reference, 0);
            review(reference, document, kept, 1, ThemeVerdict.CONFIRMED);
            review(reference, document, sold, 2, ThemeVerdict.REMOVED);
            await().atMost(SOON)
                    .until(() -> passages(reference).get(1).containsKey("themeReviews"));
        }

        var told = json(send("POST", "/theme-learning?fewest=4", admin(), tried("sextants")));

        var effect =
                told.get("effects")
                        .valueStream()
                        .filter(it -> it.get("theme").stringValue().equals("it"))
                        .findFirst()
                        .orElseThrow();
        assertThat(effect.get("right").intValue()).isEqualTo(4);
        assertThat(effect.get("wrong").intValue()).isEqualTo(4);
        assertThat(effect.get("before").intValue()).isEqualTo(4);
        assertThat(effect.get("after").intValue()).isEqualTo(8);
        assertThat(told.get("file").stringValue()).contains("it\tright\t4\n", "it\ten:toy\t-");
        var refused = send("POST", "/theme-learning", admin(), tried("fn:or("));
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    private void review(
            String reference,
            SubmittedDocument document,
            String read,
            int position,
            ThemeVerdict verdict) {
        var digest = Sha256.ofText(read);
        var pointer =
                new DocumentPointer(new SubmissionReference(reference), 0, 1, document.sha256());
        var key = "p" + digest.hex().substring(0, 8);
        log.append(
                Topic.REVIEWS,
                new ThemeReviewed(
                        new PassagePointer(pointer, key, digest, position),
                        "it",
                        verdict,
                        false,
                        "It was looked at, in fiction.",
                        0,
                        "analyst",
                        Instant.now()));
    }

    private static String tried(String pattern) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("files", Map.of("scheme.ttl", SmallScheme.turtle(pattern))));
    }

    @Test
    void everythingAtOnceIsNotReadAgain() throws Exception {
        var answer = send("POST", "/reprocess", admin(), "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("code").stringValue()).isEqualTo("nothing-selected");
    }

    @Test
    void aWorkItemThatCannotBeDecodedIsListedAndReplayed() throws Exception {
        log.relay(Topic.EXTRACTION_TEXT, garbage());

        var letter = await().atMost(SOON).until(() -> letter(0), it -> it != null && it.isObject());
        int before = get("/dead-letters").get("total").intValue();
        var place = "/" + letter.get("partition") + "/" + letter.get("offset");

        assertThat(get("/dead-letters" + place).get("payload").stringValue())
                .isEqualTo("neither work nor words");
        assertThat(letter.get("reason").stringValue()).contains("extraction.text");

        post("/dead-letters" + place + "/replay", "");
        await().atMost(SOON)
                .until(() -> get("/dead-letters").get("total").intValue() == before + 1);
    }

    @Test
    void aDeadLetterOfTheSlowLaneIsShownAndGivenToItAgain() throws Exception {
        log.relay(Topic.EXTRACTION_OCR, garbage());
        var letter = await().atMost(SOON).until(() -> ofSlowLane(0), JsonNode::isObject);
        var place = "/" + letter.get("partition") + "/" + letter.get("offset");

        post("/dead-letters" + place + "/replay?topic=extraction.ocr.dlt", "");

        await().atMost(SOON).until(() -> ofSlowLane(1), JsonNode::isObject);
    }

    private JsonNode ofSlowLane(int index) throws Exception {
        return get("/dead-letters")
                .get("items")
                .valueStream()
                .filter(it -> it.get("topic").stringValue().equals("extraction.ocr.dlt"))
                .skip(index)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode letter(int index) throws Exception {
        return get("/dead-letters").at("/items/" + index);
    }

    private static ConsumerRecord<String, byte[]> garbage() {
        var record =
                new ConsumerRecord<>(
                        "elsewhere", 0, 0, "a key", "neither work nor words".getBytes(UTF_8));
        record.headers().add("ce_type", "org.stateviews.extraction.requested.v1".getBytes(UTF_8));
        return record;
    }

    private JsonNode get(String path) throws Exception {
        return json(send("GET", path, admin(), ""));
    }

    private JsonNode post(String path, String body) throws Exception {
        var answer = send("POST", path, admin(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String admin() {
        return TestIdentity.deskToken("admin", "SECRETARIAT");
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String token, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + port + "/api/v1/operations" + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
