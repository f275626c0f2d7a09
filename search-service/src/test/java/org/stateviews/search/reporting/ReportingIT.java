package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Standing;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
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

/** Reports over the real log, index and store, on a fictional call of their own. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingIT {
    private static final CallId CALL = new CallId("99-7-3");
    private static final SubmissionReference GHANA = reference("GHA");
    private static final String PASSAGE = GHANA + ".r0.d1.p0000000a";

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;
    @Autowired EventLog log;
    @Autowired Fold submissionsFold;
    @Autowired Fold repliesFold;
    @Autowired Fold reportsFold;

    @BeforeAll
    void twoStatesReplied() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                submissionsFold.isReady()
                                        && repliesFold.isReady()
                                        && reportsFold.isReady());
        log.append(Topic.CALLS, new CallPublished(call(), 1, Passages.RECEIVED, "admin"));
        for (var state : List.of("GHA", "KEN")) {
            var appended = log.append(Topic.SUBMISSIONS, received(state));
            assertThat(repliesFold.await(appended, Duration.ofSeconds(20))).isTrue();
            assertThat(submissionsFold.await(appended, Duration.ofSeconds(20))).isTrue();
        }
        new RealIndex(transport).create().add(passage());
    }

    @Test
    void aReportBeginsWithItsIntroductionAndTheSameKeyIsTheSameReport() throws Exception {
        var first = open("key-of-one-request");

        assertThat(first.getStatus()).isEqualTo(201);
        var report = json.readTree(first.getContentAsByteArray());
        assertThat(report.get("call").stringValue()).isEqualTo("99-7-3");
        assertThat(lines(report)).contains("Introduction");
        assertThat(open("key-of-one-request").getHeader("Location"))
                .isEqualTo(first.getHeader("Location"));
        assertThat(open("another-key").getHeader("Location"))
                .isNotEqualTo(first.getHeader("Location"));
        assertThat(json("/api/v1/reports").get("items").size()).isGreaterThan(1);
    }

    @Test
    void ofTwoWhoEditOneParagraphBothTextsSurvive() throws Exception {
        var report = begun();
        var block = inserted(report, "As drafted.");

        var ana = write(block, 1, "As Ana puts it.", "a-1");
        var ben = write(block, 1, "As Ben puts it.", "b-1");

        assertThat(ana.getStatus()).isEqualTo(200);
        assertThat(ben.getStatus()).isEqualTo(409);
        var problem = json.readTree(ben.getContentAsByteArray());
        assertThat(problem.get("code").stringValue()).isEqualTo("edit-conflict");
        assertThat(problem.get("text").stringValue()).isEqualTo("As Ana puts it.");
        assertThat(problem.get("yours").stringValue()).isEqualTo("As Ben puts it.");
        assertThat(write(block, 1, "As Ana puts it.", "a-1").getStatus())
                .as("sent again")
                .isEqualTo(200);
        assertThat(json(report).toString()).contains("As Ana puts it.", "As Ben puts it.");
        assertThat(page(block.replace("/api/v1", "") + "?lang=en"))
                .contains("As Ana puts it.", "As Ben puts it.", "Keep that text");
    }

    @Test
    void aConflictOfTwoFormsIsSettledOnThePage() throws Exception {
        var report = begun();
        var block = inserted(report, "As drafted.");
        var address = block.replace("/api/v1", "");

        form(address, "version", "1", "text", "First.", "kind", "OWN");
        var late = form(address, "version", "1", "text", "Second.", "kind", "OWN");
        var kept = json(report).toString().contains("Second.");
        form(address + "/settlement", "version", "2", "keep", alternative(report));

        assertThat(late.getRedirectedUrl()).isEqualTo(address);
        assertThat(kept).isTrue();
        assertThat(page(address)).contains("Second.").doesNotContain("Keep that text");
        assertThat(page(address.replaceAll("/blocks/.*", "/history?lang=en")))
                .contains("First.", "kept beside theirs");
    }

    @Test
    void aSentenceRestsOnAPassageOfTheCallAndOnNothingElse() throws Exception {
        var report = begun();
        var sentence = Map.of("text", "Ghana speaks.", "evidence", List.of(PASSAGE));
        var made = send(editor(post(report + "/blocks")), Map.of("sentences", List.of(sentence)));
        var unknown = Map.of("text", "Nobody.", "evidence", List.of(GHANA + ".r0.d1.pffffffff"));

        assertThat(made.getStatus()).isEqualTo(200);
        assertThat(made.getContentAsString()).contains("Ghana needs training.", "\"GHA\"");
        assertRefused(
                send(editor(post(report + "/blocks")), Map.of("sentences", List.of(unknown))),
                422,
                "evidence-unknown");
        assertThat(json(report + "/findings").get("findings").toString())
                .contains("state-uncited", "Kenya")
                .doesNotContain("78-237-8", "source-gone");
    }

    @Test
    void aReportIsClosedOnlyWithReasonsAndThenStays() throws Exception {
        var report = begun();
        var block = inserted(report, "As drafted.");
        var reasons = Map.of(GHANA.value(), "For another call.", "99-7-3-KEN-1", "Empty.");

        assertRefused(
                send(editor(post(report + "/closing")), Map.of()), 422, "uncited-unexplained");
        assertThat(send(editor(post(report + "/closing")), Map.of("reasons", reasons)).getStatus())
                .isEqualTo(200);
        assertRefused(write(block, 1, "Too late.", "late"), 409, "report-closed");
        assertThat(
                        send(editor(post(report + "/reopening")), Map.of("reason", "A reply."))
                                .getStatus())
                .isEqualTo(200);
        assertThat(json(report + "/history").toString()).contains("closed", "reopened", "editor");
    }

    @Test
    void consentTranslationAndMastheadAreRecorded() throws Exception {
        var report = begun();
        var consent =
                Map.of("reference", GHANA.value(), "by", "B", "on", "2024-05-27", "letter", "L");
        var translation =
                Map.of("reference", GHANA.value(), "text", "English words.", "translator", "T");

        send(editor(post(report + "/consents")), consent);
        send(editor(post(report + "/translations")), translation);
        form(report.replace("/api/v1", "") + "/masthead", "version", "0", "symbol", "A/79/1");

        assertThat(json(report).toString())
                .contains("2024-05-27", "A/79/1", "\"translator\":\"T\"");
        assertRefused(
                send(editor(post(report + "/consents")), Map.of("reference", "99-7-3-FRA-9")),
                422,
                "words-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageIsThereInBothLanguages(String language) throws Exception {
        var report = begun();
        var block = inserted(report, "Russia said so on page 3.").replace("/api/v1", "");
        var address = report.replace("/api/v1", "");

        for (var page :
                List.of("/reports", address, address + "/papers", address + "/history", block)) {
            var answer = send(get(page + "?lang=" + language).with(editor()));
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            assertThat(answer.getContentAsString()).as(page).doesNotContain("??");
        }
    }

    @Test
    void aReportIsPrintedWithItsRepliesAndItsWordsAreCounted() throws Exception {
        var report = begun();

        var word = send(editor(get(report + ".docx")));
        var words = json(report + "/words");

        assertThat(word.getStatus()).isEqualTo(200);
        assertThat(word.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains(report.substring(report.lastIndexOf('/') + 1) + ".docx");
        assertThat(word.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(words.get("limit").intValue()).isEqualTo(8500);
        assertThat(words.get("replies").intValue()).isPositive();
        assertThat(words.get("text").intValue() + words.get("replies").intValue())
                .isEqualTo(words.get("all").intValue());
        for (var file : List.of("/evidence.xlsx", "/compendium.docx", ".zip")) {
            assertThat(send(editor(get(report + file))).getContentAsByteArray())
                    .as(file)
                    .startsWith('P', 'K');
        }
        assertRefused(send(editor(get(report + "/addendum.docx"))), 404, "not-found");
        assertRefused(send(editor(get(report + "/addendum.docx?number=0"))), 400, "invalid-value");
    }

    private static SubmissionReference reference(String state) {
        return SubmissionReference.of(CALL, new SubmitterCode(state), 1);
    }

    private static Call call() {
        return new Call(
                CALL,
                new Call.Mandate("99/7", 3, Map.of("en", "States are invited."), "99", null),
                Map.of("en", "A fictional call"),
                new Call.Submitters(Set.of(Standing.MEMBER_STATES), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                null,
                List.of(),
                List.of());
    }

    private static SubmissionReceived received(String state) {
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        "en",
                        "application/pdf",
                        new Sha256("ab".repeat(32)),
                        7);
        return new SubmissionReceived(
                reference(state),
                0,
                "Fictional views",
                Publication.PUBLIC,
                null,
                List.of(document),
                new Acceptance(Passages.RECEIVED, null, false, "mission", false));
    }

    private static Passage passage() {
        var usual = Passages.of("GHA", "en", "Ghana needs training.");
        var source =
                new Passage.Source(
                        GHANA,
                        0,
                        new SubmitterCode("GHA"),
                        "Fictional views",
                        Publication.PUBLIC,
                        true,
                        false,
                        Passages.RECEIVED);
        return new Passages(
                        PASSAGE,
                        source,
                        usual.place(),
                        usual.wording(),
                        usual.review(),
                        usual.subjects())
                .build();
    }

    private String begun() throws Exception {
        return String.valueOf(open(UUID.randomUUID().toString()).getHeader("Location"));
    }

    private MockHttpServletResponse open(String key) throws Exception {
        return send(
                editor(post("/api/v1/reports")).header(EditKey.HEADER, key),
                Map.of("call", "99-7-3", "asAt", "2024-06-30T12:00:00Z"));
    }

    private String inserted(String report, String text) throws Exception {
        var sentence = Map.of("text", text, "editorsOwn", true);
        var answer = send(editor(post(report + "/blocks")), Map.of("sentences", List.of(sentence)));
        var blocks = json.readTree(answer.getContentAsByteArray()).get("blocks");
        return blocks.valueStream()
                .filter(it -> it.at("/sentences/0/text").stringValue().equals(text))
                .map(it -> report + "/blocks/" + it.get("block").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse write(String block, int version, String text, String key)
            throws Exception {
        var sentence = Map.of("text", text, "editorsOwn", true);
        return send(
                editor(put(block)).header(EditKey.HEADER, key),
                Map.of("version", version, "sentences", List.of(sentence)));
    }

    private String alternative(String report) throws Exception {
        return json(report)
                .get("blocks")
                .valueStream()
                .filter(it -> !it.get("alternatives").isEmpty())
                .map(it -> it.at("/alternatives/0/edit").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(JsonNode report) {
        return report.get("blocks")
                .valueStream()
                .map(it -> it.at("/sentences/0/text").stringValue())
                .toList();
    }

    private MockHttpServletResponse form(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(editor());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    private String page(String address) throws Exception {
        return send(get(address).with(editor())).getContentAsString();
    }

    private JsonNode json(String address) throws Exception {
        return json.readTree(send(editor(get(address))).getContentAsByteArray());
    }

    private void assertRefused(MockHttpServletResponse answer, int status, String code)
            throws Exception {
        assertThat(answer.getStatus()).as(code).isEqualTo(status);
        assertThat(json.readTree(answer.getContentAsByteArray()).get("code").stringValue())
                .isEqualTo(code);
    }

    private static RequestPostProcessor editor() {
        return SignedIn.session(Role.EDITOR);
    }

    private static MockHttpServletRequestBuilder editor(MockHttpServletRequestBuilder request) {
        var token = TestIdentity.deskToken("editor", "EDITOR");
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Object body)
            throws Exception {
        return send(request.contentType("application/json").content(json.writeValueAsString(body)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
