package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.stateviews.search.reporting.ReportDriver.word;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.CallId;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.security.Role;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what States wrote into a report: a passage that was found, and what each of them says. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportSourcesIT {
    private static final FictionalReplies REPLIES = new FictionalReplies(new CallId("99-7-6"));
    private static final FictionalReplies OTHERS = new FictionalReplies(new CallId("99-7-7"));
    private static final String GHANA = "Ghana needs training of its experts.";

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
        REPLIES.publish(log);
        OTHERS.publish(log);
        Fold[] folds = {submissionsFold, repliesFold};
        REPLIES.say(log, "GHA", Publication.PUBLIC, Passages.RECEIVED, folds);
        REPLIES.say(log, "KEN", Publication.SECRETARIAT_ONLY, Passages.RECEIVED, folds);
        OTHERS.say(log, "GHA", Publication.PUBLIC, Passages.RECEIVED, folds);
        var restricted = Publication.SECRETARIAT_ONLY;
        new RealIndex(transport)
                .create()
                .add(
                        REPLIES.indexed("GHA", Publication.PUBLIC, GHANA, "capacity_building"),
                        REPLIES.indexed("KEN", restricted, "Kenya trains.", "capacity_building"));
    }

    @Test
    void whoSearchesLeadsAPassageIntoTheSectionOfAReport() throws Exception {
        var editor = new ReportDriver(mvc, json);
        var report = editor.begun(REPLIES);
        var passage = REPLIES.passage("GHA");
        var choose = "/reports/quotation?passage=" + passage;
        assertThat(editor.page("/search?q=training&lang=en").getContentAsString()).contains(choose);
        assertThat(editor.page("/submissions/" + REPLIES.reference("GHA")).getContentAsString())
                .contains(choose);
        var heading = heading(editor.json(report));
        var place = report.substring(report.lastIndexOf('/') + 1) + "/" + heading;
        assertThat(editor.page(choose).getContentAsString())
                .contains("value=\"" + place + "\"", GHANA);

        var answer = editor.form("/reports/quotation", "passage", passage, "place", place);

        var blocks = editor.json(report).get("blocks");
        var block = String.valueOf(answer.getRedirectedUrl()).replaceAll(".*#", "");
        var landed = find(blocks, block);
        assertThat(landed.at("/sentences/0/quotation").asBoolean()).isTrue();
        assertThat(landed.at("/sentences/0/text").asString()).isEqualTo("Ghana (para. [1]):");
        assertThat(landed.at("/sentences/0/evidence/0/quote").asString()).isEqualTo(GHANA);
        assertThat(blocks.findValuesAsString("block").indexOf(block))
                .isGreaterThan(blocks.findValuesAsString("block").indexOf(heading));
        assertThat(landed.get("section")).isEqualTo(find(blocks, heading).get("section"));
        assertThat(word(editor.send(get(report + ".docx")))).contains("Ghana (para. [1]):", GHANA);
    }

    @Test
    void whatFollowsFromTheCallSaysSoUntilTheCallSaysOtherwise() throws Exception {
        var editor = new ReportDriver(mvc, json);
        var report = editor.begun(REPLIES);
        var told =
                editor.json(report)
                        .get("blocks")
                        .valueStream()
                        .flatMap(it -> it.get("sentences").valueStream())
                        .filter(it -> it.hasNonNull("call"))
                        .toList();
        assertThat(told).hasSize(4).allMatch(it -> it.get("call").asString().equals("99-7-6"));
        assertThat(told).noneMatch(it -> it.get("editorsOwn").asBoolean());
        assertThat(editor.json(report + "/findings").toString()).doesNotContain("source-call");

        var wrong = Map.<String, Object>of("text", "Nobody was asked.", "fromCall", true);
        var block = editor.inserted(report, wrong).replaceAll(".*/", "");

        var found =
                editor.json(report + "/findings")
                        .get("findings")
                        .valueStream()
                        .filter(it -> it.get("code").asString().equals("source-call"))
                        .toList();
        assertThat(found).singleElement().matches(it -> it.get("block").asString().equals(block));
        assertThat(editor.page(report.replace("/api/v1", "") + "?lang=en").getContentAsString())
                .contains("from the data of the call", "/overview?call=99-7-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANALYST", "SECRETARIAT"})
    void onlyEditorsAreLedThere(Role role) throws Exception {
        var page = mvc.perform(get("/search?q=training").with(SignedIn.session(role))).andReturn();

        assertThat(page.getResponse().getContentAsString())
                .contains("GHA")
                .doesNotContain("/reports/quotation");
    }

    @Test
    void aPassageIsQuotedInOpenReportsOnItsOwnCallOnly() throws Exception {
        var editor = new ReportDriver(mvc, json);
        var wanted = Map.of("passage", REPLIES.passage("GHA"));
        var other = editor.begun(OTHERS);
        var closed = editor.begun(REPLIES);
        var reasons = Map.of("99-7-6-GHA-1", "Uncited.", "99-7-6-KEN-1", "Uncited.");
        editor.send(post(closed + "/closing"), Map.of("reasons", reasons));
        var choose = editor.page("/reports/quotation?passage=" + REPLIES.passage("GHA"));

        editor.refused(editor.send(post(other + "/quotations"), wanted), 422, "evidence-unknown");
        editor.refused(editor.send(post(closed + "/quotations"), wanted), 409, "report-closed");
        editor.refused(editor.send(post(other + "/quotations"), Map.of()), 400, "invalid-value");
        editor.refused(
                editor.send(post(other + "/quotations"), Map.of("passage", "p")), 404, "not-found");
        assertThat(choose.getContentAsString())
                .doesNotContain(other.replaceAll(".*/", ""), closed.replaceAll(".*/", ""));
    }

    @Test
    void whatEachStateSaysStandsBesideTheDraftWithItsEvidence() throws Exception {
        var editor = new ReportDriver(mvc, json);
        var report = editor.begun(REPLIES);

        var states = editor.json(report + "/states").get("items");
        var page = editor.page(report.replace("/api/v1", "") + "/states?state=KEN&lang=en");

        assertThat(states.findValuesAsString("name")).containsExactly("Ghana", "Kenya");
        assertThat(states.at("/0/themes/0/theme").asString()).isEqualTo("capacity_building");
        assertThat(states.at("/0/themes/0/sentences/0/text").asString()).isEqualTo(GHANA);
        assertThat(states.at("/0/themes/0/sentences/0/passage").asString())
                .isEqualTo(REPLIES.passage("GHA"));
        assertThat(states.at("/1/themes/0/sentences/0/quotable").asBoolean()).isFalse();
        assertThat(page.getContentAsString())
                .contains("Kenya trains.", "For the Secretariat only", "#" + REPLIES.passage("KEN"))
                .doesNotContain(GHANA, "??");
        assertThat(editor.page(report.replace("/api/v1", "") + "/states?state=FRA").getStatus())
                .isEqualTo(404);
        assertThat(editor.page(report.replace("/api/v1", "")).getContentAsString())
                .contains("/states\"");
    }

    private static String heading(JsonNode report) {
        return report.get("blocks")
                .valueStream()
                .filter(it -> it.get("form").asString().equals("HEADING"))
                .filter(it -> it.get("section").asString().equals("THEMATIC"))
                .map(it -> it.get("block").asString())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static JsonNode find(JsonNode blocks, String block) {
        return blocks.valueStream()
                .filter(it -> it.get("block").asString().equals(block))
                .findFirst()
                .orElseThrow();
    }
}
