package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.stateviews.search.reporting.ReportDriver.own;
import static org.stateviews.search.reporting.ReportDriver.resting;
import static org.stateviews.search.reporting.ReportDriver.word;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.CallId;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.WithNeighbours;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house of a report: one State spoke to the Secretariat only, one came late. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPrintingIT {
    private static final FictionalReplies REPLIES = new FictionalReplies(new CallId("99-7-4"));
    private static final FictionalReplies IN_TIME = new FictionalReplies(new CallId("99-7-5"));
    private static final String SECRET = "Kenya needs secret training.";

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;
    @Autowired EventLog log;
    @Autowired Fold submissionsFold;
    @Autowired Fold repliesFold;
    @Autowired Fold reportsFold;

    private ReportDriver editor;

    @BeforeAll
    void threeStatesReplied() throws Exception {
        editor = new ReportDriver(mvc, json);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                submissionsFold.isReady()
                                        && repliesFold.isReady()
                                        && reportsFold.isReady());
        REPLIES.publish(log);
        IN_TIME.publish(log);
        Fold[] folds = {submissionsFold, repliesFold};
        REPLIES.say(log, "GHA", Publication.PUBLIC, Passages.RECEIVED, folds);
        REPLIES.say(log, "KEN", Publication.SECRETARIAT_ONLY, Passages.RECEIVED, folds);
        REPLIES.say(log, "FRA", Publication.PUBLIC, FictionalReplies.LATE, folds);
        IN_TIME.say(log, "GHA", Publication.PUBLIC, Passages.RECEIVED, folds);
        new RealIndex(transport)
                .create()
                .add(
                        REPLIES.indexed("GHA", Publication.PUBLIC, "Ghana needs training."),
                        REPLIES.indexed("KEN", Publication.SECRETARIAT_ONLY, SECRET),
                        REPLIES.indexed("FRA", Publication.PUBLIC, "France offers training."));
    }

    @ParameterizedTest
    @CsvSource({"'One State said in confidence:',true", "Kenya needs training.,false"})
    void whatAStateToldTheSecretariatOnlyIsPrintedOnceItsConsentIsRecorded(
            String text, boolean quotation) throws Exception {
        var report = editor.begun(REPLIES);
        var kenya = REPLIES.passage("KEN");
        editor.inserted(report, resting(text, kenya, quotation));
        var reference = REPLIES.reference("KEN").value();

        for (var file : List.of(".docx", "/evidence.xlsx", "/compendium.docx", ".zip")) {
            var problem = editor.refused(editor.send(get(report + file)), 422, "consent-missing");
            assertThat(problem.at("/passages/0").asString()).as(file).isEqualTo(kenya);
            assertThat(problem.at("/references/0").asString()).isEqualTo(reference);
        }
        assertThat(
                        editor.page(report.replace("/api/v1", "") + ".docx?lang=en")
                                .getContentAsString())
                .contains("Passages: " + kenya);
        var consent =
                Map.of("reference", reference, "by", "B", "on", "2024-06-01", "letter", "F/12");
        assertThat(editor.send(post(report + "/consents"), consent).getStatus()).isEqualTo(200);
        assertThat(word(editor.send(get(report + ".docx")))).contains(text, SECRET, "Kenya");

        editor.send(
                post(report + "/consents/" + reference + "/withdrawal"), Map.of("reason", "Taken"));

        editor.refused(editor.send(get(report + ".docx")), 422, "consent-missing");
    }

    @Test
    void whatAStateToldTheSecretariatOnlyIsCountedWithoutANameOrAWord() throws Exception {
        var report = editor.begun(REPLIES);
        editor.inserted(report, resting("One State needs it.", REPLIES.passage("KEN"), false));

        assertThat(word(editor.send(get(report + ".docx"))))
                .contains("One State needs it.", "Ghana needs training.")
                .doesNotContain("Kenya", SECRET);
    }

    @Test
    void changesSinceAVersionAreTracked() throws Exception {
        var report = editor.begun(REPLIES);
        var block = editor.inserted(report, own("States spoke of old words."));
        int before = editor.json(report).get("version").asInt();
        rewrite(block, 1, "States spoke of new words.");

        var changes = word(editor.send(get(report + ".docx?against=" + before)));

        assertThat(changes).contains("<w:ins ", "<w:del ", "<w:delText", "w:author=\"editor\"");
        assertThat(word(editor.send(get(report + ".docx")))).doesNotContain("<w:ins ", "<w:del ");
        editor.refused(editor.send(get(report + ".docx?against=999")), 404, "not-found");
    }

    @Test
    void aReportThatWasClosedIsCorrectedByACorrigendum() throws Exception {
        var report = editor.begun(REPLIES);
        var page = report.replace("/api/v1", "");
        var block = editor.inserted(report, own("Two States spoke."));
        editor.form(page + "/masthead", "version", "0", "symbol", "A/99/1");
        var reasons = Map.of("99-7-4-GHA-1", "Uncited.", "99-7-4-KEN-1", "Uncited.");
        editor.send(post(report + "/closing"), Map.of("reasons", reasons));
        int issued = editor.json(report).get("version").asInt();
        editor.send(post(report + "/reopening"), Map.of("reason", "A slip."));
        assertThat(editor.page(page).getContentAsString()).doesNotContain("corrigendum.docx");
        rewrite(block, 1, "Three States spoke.");

        var corrigendum = page + "/corrigendum.docx?against=" + issued + "&number=1";

        assertThat(editor.page(page).getContentAsString())
                .contains(corrigendum.replace("&", "&amp;"));
        assertThat(word(editor.page(corrigendum)))
                .contains(
                        "Corrigendum",
                        "A/99/1/Corr.1",
                        "For “Two States spoke.” read “Three States");
        var now = editor.json(report).get("version").asInt();
        editor.refused(editor.send(get(report + corrigendum(now))), 404, "not-found");
        editor.refused(editor.send(get(report + "/corrigendum.docx")), 400, "invalid-value");
        editor.refused(
                editor.send(get(report + corrigendum(issued) + "&number=0")), 400, "invalid-value");
    }

    @Test
    void onlyAReportWithLateRepliesLeadsToAnAddendum() throws Exception {
        var late = editor.begun(REPLIES).replace("/api/v1", "");
        var none = editor.begun(IN_TIME).replace("/api/v1", "");

        assertThat(editor.page(late + "?lang=en").getContentAsString())
                .contains("addendum.docx", "Addendum with one late reply");
        assertThat(word(editor.page(late + "/addendum.docx"))).contains("France offers training.");
        assertThat(editor.page(none + "?lang=en").getContentAsString())
                .contains("No reply came late, so there is no addendum")
                .doesNotContain("addendum.docx");
    }

    @Test
    void thePageCountsWordsAsTheyArePrintedFootnotesOfCitationsIncluded() throws Exception {
        var report = editor.begun(REPLIES);
        int before = words(report);
        editor.inserted(report, resting("Training is needed.", REPLIES.passage("GHA"), false));

        int after = words(report);

        assertThat(after - before)
                .as("number, sentence, and Ghana, para. [1].")
                .isEqualTo(1 + 3 + 3);
        assertThat(editor.page(report.replace("/api/v1", "") + "?lang=en").getContentAsString())
                .contains(after + " of 8,500 words");
    }

    private int words(String report) throws Exception {
        int printed = editor.json(report + "/words").get("text").asInt();
        assertThat(editor.json(report + "/findings").get("words").asInt()).isEqualTo(printed);
        return printed;
    }

    private void rewrite(String block, int version, String text) throws Exception {
        var words = Map.of("version", version, "sentences", List.of(own(text)));
        assertThat(editor.send(put(block), words).getStatus()).isEqualTo(200);
    }

    private static String corrigendum(int against) {
        return "/corrigendum.docx?against=" + against;
    }
}
