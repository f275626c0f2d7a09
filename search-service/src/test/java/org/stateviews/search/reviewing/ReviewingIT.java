package org.stateviews.search.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.security.Role;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import org.stateviews.search.index.Passage;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Corrections and reviews of themes over the real log and the real index, each test with a passage
 * of its own.
 */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewingIT {
    private static final SubmissionReference REFERENCE = new SubmissionReference("78-237-8-GHA-1");
    private static final String READING = "/submissions/" + REFERENCE;
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;
    @Autowired EventLog log;
    @Autowired Fold submissionsFold;
    @Autowired Fold reviewsFold;
    @Autowired Fold auditFold;

    @BeforeAll
    void aScanIsInLogAndIndex() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                submissionsFold.isReady()
                                        && reviewsFold.isReady()
                                        && auditFold.isReady());
        var document =
                new SubmittedDocument(
                        1, "scan.pdf", DocumentKind.MAIN, "en", "application/pdf", DIGEST, 1000);
        var appended =
                log.append(
                        Topic.SUBMISSIONS,
                        new SubmissionReceived(
                                REFERENCE,
                                0,
                                "Views of Ghana",
                                Publication.PUBLIC,
                                null,
                                List.of(document),
                                new Acceptance(
                                        Passages.RECEIVED, null, false, "mission.gha", false)));
        assertThat(submissionsFold.await(appended, Duration.ofSeconds(20))).isTrue();
        new RealIndex(transport)
                .create()
                .add(
                        misread(1),
                        misread(2),
                        misread(3),
                        misread(4),
                        misread(5),
                        Passages.of("GHA", "en", "Typed.").id(id(9)).build(),
                        doubtful(21, 0.5, "norms", "threats"),
                        doubtful(22, 0.7, "norms"),
                        doubtful(23, 0.6, "points_of_contact"),
                        doubtful(24, 0.9, "legally_binding"),
                        doubtful(25, 0.95, "legally_binding"));
    }

    @Test
    void aCorrectionIsAnsweredWithThePassageAsItStandsNow() throws Exception {
        var answer = correct(id(1), "  Ghana protects\nits cables. ", 0);

        assertThat(answer.getStatus()).isEqualTo(200);
        var now = json.readTree(answer.getContentAsByteArray());
        assertThat(now.get("passage").stringValue()).isEqualTo(id(1));
        assertCorrected(now);
        assertCorrected(item(id(1)));
        assertThat(correct(id(1), "Ghana protects its cables.", 0).getStatus())
                .as("sent twice")
                .isEqualTo(200);
        assertThat(item(id(1)).get("version").intValue()).isEqualTo(1);
        assertThat(json("/api/v1/audit?kind=TEXT_CORRECTED").get("items").valueStream())
                .filteredOn(it -> it.get("subject").stringValue().equals("p00000001"))
                .singleElement()
                .satisfies(it -> assertThat(it.get("account").stringValue()).isEqualTo("editor"));
    }

    @Test
    void whoCorrectsWhatSomebodyElseCorrectedIsTold() throws Exception {
        correct(id(2), "As the first puts it.", 0);

        var answer = correct(id(2), "As the second puts it.", 0);

        assertThat(answer.getStatus()).isEqualTo(409);
        var problem = json.readTree(answer.getContentAsByteArray());
        assertThat(problem.get("code").stringValue()).isEqualTo("version-conflict");
        assertThat(problem.get("version").intValue()).isEqualTo(1);
        assertThat(problem.get("text").stringValue()).isEqualTo("As the first puts it.");
        assertThat(correct(id(2), "As the second puts it.", 1).getStatus()).isEqualTo(200);
    }

    @Test
    void onlyWordsOfAPictureAreCorrected() throws Exception {
        assertRefused(correct(id(9), "Other.", 0), 422, "not-recognised");
        assertRefused(correct(id(8), "Other.", 0), 404, "not-found");
        assertRefused(correct("no-passage", "Other.", 0), 404, "not-found");
        assertRefused(correct(id(3), " … ", 0), 422, "text-empty");
        assertRefused(correct(id(3), "a".repeat(20_001), 0), 422, "text-too-long");
        assertRefused(correct(id(3), "Other.", -1), 400, "invalid-value");
        assertRefused(correct(id(3), "Other.", 4), 409, "version-conflict");
        assertThat(item(id(3)).get("version").intValue()).isZero();
    }

    @Test
    void aPersonCorrectsWhereTheTextIsRead() throws Exception {
        assertThat(page(READING + "?lang=en"))
                .contains("Correct the text", "id=\"text-" + id(4) + "\"")
                .doesNotContain("id=\"text-" + id(9) + "\"");

        var answer = send(form(id(4), "Ghana warns its neighbours.", 0));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl())
                .isEqualTo(READING + "?passage=" + id(4) + "#" + id(4));
        assertThat(page(READING + "?lang=en"))
                .contains("Ghana warns its neighbours.", "Corrected by editor on")
                .contains(
                        "<p class=\"desk-recognised\" lang=\"en\" dir=\"ltr\">Ghana rnisread 4.</p>");
        assertThat(page(READING + "?lang=ar")).contains("صححه editor");
    }

    @Test
    void whatWasTypedIsKeptWhenSomebodyElseWasFaster() throws Exception {
        send(form(id(5), "As the first puts it, too.", 0));

        var answer = send(form(id(5), "As <b>the second</b> puts it.", 0).param("lang", "en"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("As &lt;b&gt;the second&lt;/b&gt; puts it.</textarea>")
                .contains("As the first puts it, too.", "<details open")
                .contains("href=\"#text-" + id(5) + "\"", "id=\"text-" + id(5) + "-error\"")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void aCorrectionThatLostItsPlaceIsListed() throws Exception {
        var lost =
                new PassagePointer(
                        new DocumentPointer(REFERENCE, 0, 1, DIGEST), "p0000000f", DIGEST, 7);
        var appended =
                log.append(
                        Topic.REVIEWS,
                        new TextCorrected(lost, "Lost words.", 0, "editor", Passages.RECEIVED));
        assertThat(reviewsFold.await(appended, Duration.ofSeconds(20))).isTrue();

        var unplaced = json("/api/v1" + READING + "/passages").get("unplaced");

        assertThat(unplaced.valueStream().map(it -> it.get("text").stringValue()))
                .containsExactly("Lost words.");
        assertThat(page(READING + "?lang=en"))
                .contains("1 correction has lost its place", "Lost words.");
    }

    @Test
    void aReviewOfAThemeIsAnsweredWithThePassageAsItStandsNow() throws Exception {
        var answer = review(id(22), "norms", "REMOVED", "It is about ports.", 0);

        assertThat(answer.getStatus()).isEqualTo(200);
        var now = json.readTree(answer.getContentAsByteArray());
        assertThat(now.get("themes").valueStream()).isEmpty();
        assertThat(now.get("themeReviews").get(0).get("reason").stringValue())
                .isEqualTo("It is about ports.");
        assertThat(item(id(22)).get("themes").valueStream()).isEmpty();
        assertThat(review(id(22), "norms", "REMOVED", "It is about ports.", 0).getStatus())
                .as("sent twice")
                .isEqualTo(200);
        assertRefused(review(id(22), "norms", "REMOVED", "No.", 1), 422, "theme-not-here");
        var conflict = review(id(22), "norms", "ADDED", "Norms.", 0);
        assertRefused(conflict, 409, "version-conflict");
        assertThat(conflict.getContentAsString()).contains("\"verdict\":\"REMOVED\"");
        assertThat(review(id(22), "norms", "ADDED", "Norms, after all.", 1).getStatus())
                .isEqualTo(200);
        assertThat(item(id(22)).get("themes").get(0).get("by").stringValue()).isEqualTo("editor");
        assertThat(
                        json("/api/v1/passages/" + id(22) + "/reviews")
                                .get("items")
                                .valueStream()
                                .map(it -> it.get("what").stringValue()))
                .containsExactly("REMOVED", "ADDED");
        assertThat(json("/api/v1/audit?kind=THEME_REVIEWED").get("items").valueStream())
                .extracting(it -> it.get("subject").stringValue())
                .contains("p00000016: REMOVED norms");
    }

    @Test
    void whatCannotBeSaidOfAThemeIsRefused() throws Exception {
        assertRefused(review(id(25), "fishing", "ADDED", "So.", 0), 422, "theme-unknown");
        assertRefused(review(id(25), "norms", "CONFIRMED", "So.", 0), 422, "theme-not-here");
        assertRefused(review(id(25), "legally_binding", "ADDED", "So.", 0), 422, "theme-there");
        assertRefused(review(id(25), "legally_binding", "REMOVED", " ", 0), 422, "reason-missing");
        assertRefused(
                review(id(25), "norms", "ADDED", "a".repeat(1001), 0), 422, "reason-too-long");
        assertRefused(review(id(8), "norms", "ADDED", "So.", 0), 404, "not-found");
        assertRefused(review(id(25), "norms", "ADDED", "So.", -1), 400, "invalid-value");
        assertRefused(review(id(25), "norms", "PERHAPS", "So.", 0), 400, "invalid-value");
    }

    @Test
    void aPersonSaysWhichSideAPassageTakes() throws Exception {
        var form =
                themes(id(24), "CONFIRMED", "legally_binding", "")
                        .param("against", "true")
                        .param("version", "0");

        assertThat(send(form).getRedirectedUrl())
                .isEqualTo(READING + "?passage=" + id(24) + "#" + id(24));
        assertThat(item(id(24)).get("positions").valueStream()).isEmpty();
        assertThat(page(READING + "?lang=en"))
                .contains("Confirmed by editor on", "speaks against it");
    }

    @Test
    void aPersonGivesAThemeWhereTheTextIsRead() throws Exception {
        var address = READING + "/passages/" + id(23) + "/themes";
        assertThat(page(READING + "?lang=en"))
                .contains("href=\"" + address + "?verdict=ADDED#review\"")
                .contains(address + "?verdict=REMOVED&amp;theme=points_of_contact#review");
        assertThat(page(address + "?verdict=ADDED&lang=en"))
                .contains("<option value=\"norms\">", "Nobody said anything");

        var empty = send(themes(id(23), "ADDED", "threats", " ").param("lang", "en"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("id=\"reason-error\"", "value=\"threats\" selected=\"selected\"");
        var done =
                send(
                        themes(id(23), "ADDED", "threats", "Of <b>threats</b>.")
                                .param("back", "/reviews?theme=cbm"));

        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(done.getRedirectedUrl()).isEqualTo("/reviews?theme=cbm");
        assertThat(page(READING + "?lang=en"))
                .contains("Added by editor on", "Of &lt;b&gt;threats&lt;/b&gt;.");
        assertThat(page(address + "?lang=ar")).contains("أضافه editor");
    }

    @Test
    void theLeastCertainComeFirst() throws Exception {
        var queue = json("/api/v1/reviews/queue?size=2");
        assertThat(queue.get("total").intValue()).isEqualTo(5);
        assertThat(passages(queue)).containsExactly(id(21), id(23));

        assertThat(passages(json("/api/v1/reviews/queue?theme=cbm"))).containsExactly(id(23));
        assertThat(passages(json("/api/v1/reviews/queue?state=FRA"))).isEmpty();
        assertThat(passages(json("/api/v1/reviews/queue?language=en&theme=norms")))
                .containsExactly(id(21), id(22));
        assertThat(page("/reviews?lang=en&theme=norms"))
                .contains("2 passages", "<option value=\"GHA\">Ghana</option>")
                .contains("back=%2Freviews%3Flang%3Den%26theme%3Dnorms&amp;verdict=CONFIRMED");
        assertThat(page("/reviews?lang=ar&state=FRA")).contains("لا شيء ينتظر");
        assertRefused(
                send(authorised(get("/api/v1/reviews/queue?page=500"), "EDITOR")),
                400,
                "page-too-deep");
    }

    @Test
    void aReviewThatLostItsPlaceIsListed() throws Exception {
        var lost =
                new PassagePointer(
                        new DocumentPointer(REFERENCE, 0, 1, DIGEST), "p0000001f", DIGEST, 7);
        var appended =
                log.append(
                        Topic.REVIEWS,
                        new ThemeReviewed(
                                lost,
                                "norms",
                                ThemeVerdict.REMOVED,
                                false,
                                "A lost reason.",
                                0,
                                "editor",
                                Passages.RECEIVED));
        assertThat(reviewsFold.await(appended, Duration.ofSeconds(20))).isTrue();

        var unplaced = json("/api/v1" + READING + "/passages").get("unplacedThemes");

        assertThat(unplaced.valueStream().map(it -> it.get("reason").stringValue()))
                .containsExactly("A lost reason.");
        assertThat(page(READING + "?lang=en"))
                .contains("1 review of a theme has lost its place", "A lost reason.");
    }

    private static Passage doubtful(int number, double score, String... themes) {
        return Passages.of("GHA", "en", "Ghana says so, in fiction, in " + number + " words.")
                .id(id(number))
                .at(number)
                .about(themes)
                .scored(score)
                .build();
    }

    private static List<String> passages(JsonNode queue) {
        return queue.get("items").valueStream().map(it -> it.get("passage").stringValue()).toList();
    }

    private MockHttpServletResponse review(
            String id, String theme, String verdict, String reason, int version) throws Exception {
        var said = Map.of("theme", theme, "verdict", verdict, "reason", reason, "version", version);
        return send(
                authorised(post("/api/v1/passages/{passage}/reviews", id), "EDITOR")
                        .contentType("application/json")
                        .content(json.writeValueAsString(said)));
    }

    private static MockHttpServletRequestBuilder themes(
            String id, String verdict, String theme, String reason) {
        return post(READING + "/passages/{passage}/themes", id)
                .param("verdict", verdict)
                .param("theme", theme)
                .param("reason", reason)
                .with(csrf())
                .with(SignedIn.session(Role.EDITOR));
    }

    private static void assertCorrected(JsonNode now) {
        assertThat(now.get("text").stringValue()).isEqualTo("Ghana protects its cables.");
        assertThat(now.get("recognised").stringValue()).isEqualTo("Ghana rnisread 1.");
        assertThat(now.get("correctedBy").stringValue()).isEqualTo("editor");
        assertThat(now.get("correctedAt").stringValue()).endsWith("Z");
        assertThat(now.get("readAs").stringValue()).isEqualTo("OCR");
        assertThat(now.get("version").intValue()).isEqualTo(1);
    }

    private void assertRefused(MockHttpServletResponse answer, int status, String code)
            throws Exception {
        assertThat(answer.getStatus()).as(code).isEqualTo(status);
        assertThat(json.readTree(answer.getContentAsByteArray()).get("code").stringValue())
                .isEqualTo(code);
    }

    private static String id(int number) {
        return REFERENCE + ".r0.d1.p%08x".formatted(number);
    }

    private static Passage misread(int number) {
        return Passages.of("GHA", "en", "Ghana rnisread " + number + ".")
                .id(id(number))
                .recognised()
                .build();
    }

    private JsonNode item(String id) throws Exception {
        return json("/api/v1" + READING + "/passages")
                .get("items")
                .valueStream()
                .filter(it -> it.get("passage").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse correct(String id, String text, int version) throws Exception {
        return send(
                authorised(post("/api/v1/passages/{passage}/text", id), "EDITOR")
                        .contentType("application/json")
                        .content(
                                json.writeValueAsString(Map.of("text", text, "version", version))));
    }

    private static MockHttpServletRequestBuilder form(String id, String text, int version) {
        return post(READING + "/passages/{passage}/text", id)
                .param("text", text)
                .param("version", "" + version)
                .with(csrf())
                .with(SignedIn.session(Role.EDITOR));
    }

    private JsonNode json(String address) throws Exception {
        return json.readTree(send(authorised(get(address), "SECRETARIAT")).getContentAsByteArray());
    }

    private static MockHttpServletRequestBuilder authorised(
            MockHttpServletRequestBuilder request, String role) {
        var token = TestIdentity.deskToken(role.toLowerCase(Locale.ROOT), role);
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    private String page(String address) throws Exception {
        return send(get(address).with(SignedIn.session(Role.ANALYST))).getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
