package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.SignaturesFound;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;

class StatusEventsIT extends SubmissionApiIT {

    @Autowired EventLog log;
    @Autowired MockMvcTester mvc;

    @Test
    void aSubmissionIsWatchedFromReceivedToWithdrawn() throws Exception {
        var token = TestIdentity.missionToken("URY");
        var path = path(submitted("URY"));
        try (var stream = watch(path, token)) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(stream.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            var received = status(stream);
            assertThat(received.get("status").asString()).isEqualTo("RECEIVED");
            assertThat(received).isEqualTo(read(get(path, token)));

            log.append(Topic.PROCESSING, read(received, 1));
            var processing = status(stream);
            assertThat(processing.get("status").asString()).isEqualTo("PROCESSING");
            assertThat(processing).isEqualTo(read(get(path, token)));

            log.append(Topic.PROCESSING, read(received, 1));
            log.append(Topic.PROCESSING, read(received, 2));
            assertThat(status(stream).get("documents").get(0).get("pages")).hasSize(2);

            post(path + "/withdrawal", token);
            assertThat(status(stream).get("status").asString()).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void signaturesAreToldWithWhatTheyMeanAndWhatTheyDoNot() throws Exception {
        var path = path(submitted("SWE"));
        try (var stream = watch(path, TestIdentity.missionToken("SWE"))) {
            var received = status(stream);
            assertThat(received.at("/documents/0/signature").isNull()).isTrue();

            log.append(Topic.PROCESSING, signed(received, State.VALID, true));
            var whole = status(stream).at("/documents/0/signature");
            assertThat(whole.get("state").asString()).isEqualTo("VALID");
            assertThat(whole.get("meaning").asString())
                    .contains("not checked against an authority")
                    .doesNotContain("whole file");
            assertThat(whole.at("/signers/0/signer").asString()).isEqualTo("Fictional Mission");

            log.append(Topic.PROCESSING, signed(received, State.BROKEN, false));
            var broken = status(stream).at("/documents/0/signature");
            assertThat(broken.get("state").asString()).isEqualTo("BROKEN");
            assertThat(broken.get("meaning").asString()).contains("whole file");
        }
    }

    @Test
    void everyEventHasAnIdANameAndATimeToComeAgainAndSilenceHasComments() throws Exception {
        try (var stream = watch(path(submitted("VUT")), TestIdentity.missionToken("VUT"))) {
            assertThat(stream.next("id:")).isNotBlank();
            assertThat(stream.next("event:")).isEqualTo("status");
            assertThat(stream.next("retry:")).isEqualTo("3000");
            assertThat(stream.next("data:")).startsWith("{\"reference\":");
            assertThat(stream.next(":")).isNotNull();
            assertThat(stream.next(":")).isNotNull();
        }
    }

    @Test
    void theDeskMayWatchAndOthersLearnNothing() throws Exception {
        var path = path(submitted("WSM"));

        try (var desk = watch(path, TestIdentity.deskToken("analyst", "ANALYST"))) {
            assertThat(status(desk).get("submitter").asString()).isEqualTo("WSM");
        }
        assertRefused(get(path + "/events", TestIdentity.missionToken("YEM")), 404);
        assertRefused(
                get("/api/v1/submissions/none/events", TestIdentity.missionToken("YEM")), 404);
        assertThat(get(path + "/events", null).statusCode()).isEqualTo(401);
    }

    @Test
    void anAccountWatchesSoManyAtOnceAndAClientThatIsGoneGivesItsPlaceBack() throws Exception {
        var token = TestIdentity.missionToken("ZMB");
        var path = path(submitted("ZMB"));
        try (var one = watch(path, token);
                var two = watch(path, token);
                var three = watch(path, token)) {
            assertThat(List.of(one, two, three)).allMatch(it -> it.response().statusCode() == 200);

            var refused = get(path + "/events", token);

            assertRefused(refused, 429);
            assertThat(read(refused).get("code").asString()).isEqualTo("too-many-watched");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            try (var again = watch(path, token)) {
                                assertThat(again.response().statusCode()).isEqualTo(200);
                            }
                        });
    }

    @Test
    void aPageFollowsItsStreamWithTheSessionAndWithoutScriptsLoadsItself() {
        var reference = submitted("ZWE");
        var session = SignedIn.mission("ZWE");
        var address = "/submissions/" + reference;

        var page = mvc.perform(MockMvcRequestBuilders.get(address).session(session));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-live=\"" + address + "/events\"",
                        "<script src=\"/kit/live.js\" defer",
                        "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>");
        assertThat(page)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        it ->
                                assertThat(it.getFirst())
                                        .contains("script-src 'self'; connect-src 'self'")
                                        .doesNotContain("unsafe"));
        assertThat(send(request("/kit/live.js", null)).body()).contains("EventSource");
        assertThat(mvc.perform(MockMvcRequestBuilders.get(address + "/events").session(session)))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM);
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get(address + "/events")
                                        .session(SignedIn.mission("ALB"))))
                .hasStatus(404);

        post(path(reference) + "/withdrawal", TestIdentity.missionToken("ZWE"));
        assertThat(mvc.perform(MockMvcRequestBuilders.get(address).session(session)))
                .bodyText()
                .doesNotContain("data-live", "<script", "http-equiv=\"refresh\"");
    }

    @Test
    void theDocumentationNamesTheStreamAndItsProblems() {
        var operation =
                read(send(request("/v3/api-docs", null)))
                        .get("paths")
                        .get("/api/v1/submissions/{reference}/events")
                        .get("get");

        assertThat(operation.get("responses").get("200").get("content").propertyNames())
                .contains("text/event-stream");
        assertThat(operation.get("responses").get("429").get("description").asString())
                .contains("too-many-watched");
    }

    private EventStream watch(String path, String token) {
        return EventStream.open(http, request(path + "/events", token));
    }

    private JsonNode status(EventStream stream) throws InterruptedException {
        return json.readTree(Objects.requireNonNull(stream.next("data:"), "no event came"));
    }

    private void assertRefused(java.net.http.HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    private String submitted(String state) {
        return read(submit(state, null, Multipart.of().text("a.txt", "Views of " + state)))
                .get("reference")
                .asString();
    }

    private static String path(String reference) {
        return "/api/v1/submissions/" + reference;
    }

    private static Event read(JsonNode submission, int page) {
        var coverage = new PageCoverage(page, PageUnit.PART, PageStatus.TEXT, 10, null);
        return new PagesRead(pointer(submission), "test", List.of(coverage), 2);
    }

    private static Event signed(JsonNode submission, State state, boolean wholeFile) {
        var signature = new DigitalSignature("Fictional Mission", null, state, wholeFile);
        return new SignaturesFound(pointer(submission), "test", List.of(signature), Instant.now());
    }

    private static DocumentPointer pointer(JsonNode submission) {
        return new DocumentPointer(
                new SubmissionReference(submission.get("reference").asString()),
                0,
                1,
                new Sha256(submission.get("documents").get(0).get("sha256").asString()));
    }
}
