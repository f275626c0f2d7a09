package org.stateviews.submissionapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;

/** Claims as a service leaves them behind that ends before its event is in the log. */
class UnfinishedIT extends SubmissionApiIT {

    private static final String VIEWS = "dd".repeat(32);

    @Autowired DocumentStore store;
    @Autowired MockMvcTester mvc;

    @Test
    void itsMissionAndTheDeskAreToldAndNobodyElse() {
        leftBehind("AGO", "number 1", VIEWS);

        assertThat(told("AGO"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.get("title").asString()).isEqualTo("Views of AGO");
                            assertThat(it.get("files").get(0).asString()).isEqualTo("views.pdf");
                            assertThat(it.get("account").asString()).isEqualTo("mission.ago");
                            assertThat(it.get("revised").isNull()).isTrue();
                        });
        assertThat(told("BGD")).isEmpty();
        assertThat(titles(told(TestIdentity.deskToken("analyst", "ANALYST"))))
                .contains("Views of AGO");
        assertThat(submissions("AGO")).isZero();
    }

    @Test
    void thePageSaysWhatHappenedAndWhatToDo() {
        leftBehind("BEN", "number 1", VIEWS);

        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/?lang=en")
                                        .session(SignedIn.mission("BEN"))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Not completed: send again",
                        "They do not count as handed in",
                        "Views of BEN",
                        "views.pdf",
                        "href=\"/calls/78-237-8/submit\"");
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/?lang=ar")
                                        .session(SignedIn.mission("BEN"))))
                .bodyText()
                .contains("لم يكتمل: أعيدوا الإرسال");
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/?lang=en")
                                        .session(SignedIn.desk("editor", "EDITOR"))))
                .bodyText()
                .contains("Views of BEN", "Benin");
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/?lang=en")
                                        .session(SignedIn.mission("BGD"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Not completed", "Views of BEN");
    }

    @Test
    void itVanishesOnceTheSameFilesAreAcceptedUnderAnotherKey() {
        var sent = Multipart.of().text("a.txt", "Sent before, too.");
        var digest =
                read(submit("BWA", null, sent)).get("documents").get(0).get("sha256").asString();
        leftBehind("BWA", "number 7", digest);
        assertThat(told("BWA")).hasSize(1);

        submit("BWA", null, Multipart.of().text("b.txt", "Something else."));
        assertThat(told("BWA")).hasSize(1);

        submit("BWA", null, sent);
        assertThat(told("BWA")).isEmpty();
    }

    @Test
    void aRevisionIsToldUntilALaterOneIsAccepted() {
        var reference =
                read(submit("COM", null, Multipart.of().text("a.txt", "First.")))
                        .get("reference")
                        .asString();
        leftBehind("COM", "revision 1 of " + reference, VIEWS);
        assertThat(told("COM"))
                .singleElement()
                .satisfies(it -> assertThat(it.get("revised").asString()).isEqualTo(reference));
        assertThat(titles(told(TestIdentity.deskToken("analyst", "ANALYST"))))
                .contains("Views of COM");

        var revised =
                post(
                        "/api/v1/submissions/" + reference + "/revisions",
                        TestIdentity.missionToken("COM"),
                        null,
                        Multipart.of().text("b.txt", "Second."));

        assertThat(read(revised).get("revision").asInt()).isEqualTo(2);
        assertThat(told("COM")).isEmpty();
    }

    @Test
    void gapsAndWhatIsUnderWayAndWhatWasAcceptedAreNotTold() {
        submit("CPV", "kept", Multipart.of().text("a.txt", "Accepted."));
        number("CPV", 5, "{\"claim\":\"intake/never-made\",\"at\":\"2024-05-27T14:00:00Z\"}");
        number("CPV", 6, "");
        var soon = Instant.now().plusSeconds(60);
        claim("CPV", "cpv-8", "78-237-8-CPV-8", 0, VIEWS);
        number("CPV", 8, "{\"claim\":\"intake/cpv-8\",\"at\":\"" + soon + "\"}");
        claim("CPV", "cpv-9", "78-237-8-CPV-8", 0, VIEWS);
        number("CPV", 9, "{\"claim\":\"intake/cpv-9\",\"at\":\"2024-05-27T14:00:00Z\"}");

        assertThat(told("CPV")).isEmpty();
    }

    @Test
    void aClaimOfAnEarlierReleaseIsStillReadAndAnsweredAsBefore() throws Exception {
        var before = read(submit("DJI", "old", Multipart.of().text("a.txt", "Before.")));
        var name = StoreName.of("intake", sha256("mission.dji\nold"));
        var claim = json.readTree(store.get(name).orElseThrow());
        assertThat(claim.propertyNames()).contains("sent");
        var old = (tools.jackson.databind.node.ObjectNode) claim;
        old.remove("sent");
        store.putIfAbsent(
                StoreName.of("intake", sha256("mission.dji\nolder")), json.writeValueAsBytes(old));

        var again = submit("DJI", "older", Multipart.of().text("a.txt", "Before."));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(read(again)).isEqualTo(before);
    }

    /** Number or revision with its claim, and no event. */
    private void leftBehind(String state, String what, String digest) {
        var words = List.of(what.split(" ", -1));
        int given = Integer.parseInt(words.get(1));
        boolean revision = words.getFirst().equals("revision");
        var reference = revision ? words.getLast() : "78-237-8-" + state + "-" + given;
        claim(state, state, reference, revision ? given : 0, digest);
        var at = Instant.now().minusMillis(1);
        var reservation = "{\"claim\":\"intake/" + state + "\",\"at\":\"" + at + "\"}";
        if (revision) {
            put(StoreName.of("revisions", reference, words.get(1)), reservation);
        } else {
            number(state, given, reservation);
        }
    }

    private void claim(String state, String name, String reference, int revision, String digest) {
        put(
                StoreName.of("intake", name),
                """
                {"fingerprint":"%s","reference":"%s","revision":%d,"receivedAt":"2024-05-27T14:00:00Z",
                "deadline":null,"late":false,"sent":{"account":"mission.%s","title":"Views of %s",
                "documents":[{"ordinal":1,"name":"views.pdf","kind":"MAIN","language":null,
                "mediaType":"application/pdf","sha256":"%s","bytes":10}]}}"""
                        .formatted(
                                "ab".repeat(32),
                                reference,
                                revision,
                                state.toLowerCase(java.util.Locale.ROOT),
                                state,
                                digest));
    }

    private void number(String state, int number, String content) {
        put(StoreName.of("numbers", "78-237-8", state, Integer.toString(number)), content);
    }

    private void put(StoreName name, String content) {
        assertThat(store.putIfAbsent(name, content.getBytes(UTF_8))).isTrue();
    }

    private List<JsonNode> told(String who) {
        var token = who.length() == 3 ? TestIdentity.missionToken(who) : who;
        var items = read(get("/api/v1/submissions/not-completed", token)).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static List<String> titles(List<JsonNode> told) {
        return told.stream().map(it -> it.get("title").asString()).toList();
    }

    private long submissions(String state) {
        return read(get("/api/v1/submissions", TestIdentity.missionToken(state)))
                .get("total")
                .asLong();
    }

    private static String sha256(String text) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(
                        java.security.MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(UTF_8)));
    }
}
