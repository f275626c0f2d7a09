package org.stateviews.search.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.security.Role;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes which position, from the passages of a call. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionsIT {
    private static final String TOKEN = TestIdentity.deskToken("analyst", "ANALYST");
    private static final String TREATY = "new_binding_obligations";
    private static final String NEED = "need_training";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired MockMvc mvc;
    @Autowired EventLog log;
    @Autowired Fold overviewFold;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;

    @BeforeAll
    void aCall() {
        await().atMost(SOON).until(overviewFold::isReady);
        var published = Roll.published("2024-05-31T18:00", 1);
        log.append(Topic.CALLS, published);
        var appended = log.append(Topic.SUBMISSIONS, Roll.received("KEN", 7778, published.at()));
        assertThat(overviewFold.await(appended, SOON)).isTrue();
    }

    @BeforeAll
    void passagesThatTakePositions() throws Exception {
        new RealIndex(transport)
                .create()
                .add(
                        of("KEN", 1).about(TREATY).build(),
                        of("KEN", 2).about(TREATY).against().build(),
                        of("KEN", 3).about(NEED).build(),
                        of("FRA", 1).about(TREATY).against().build(),
                        of("FRA", 2).about("cbm").build(),
                        of("CUB", 1).about(TREATY).build(),
                        of("CUB", 2).about(TREATY).inDocument(2, DocumentKind.TRANSLATION).build(),
                        of("MEX", 1).about(TREATY).replaced().build());
    }

    @Test
    void eachPositionTellsWhoTakesItAndWhoSpeaksAgainstIt() throws Exception {
        var treaty = item(positions(""), TREATY);

        assertThat(treaty.get("level").stringValue()).isEqualTo("POSITION");
        assertThat(treaty.get("states").valueStream().map(PositionsIT::side))
                .containsExactly("CUB HELD 1", "FRA AGAINST 1", "KEN BOTH 2");
        var passage = treaty.get("states").get(1).get("passages").get(0);
        assertThat(passage.get("id").stringValue()).isEqualTo("78-237-8-FRA-1.r0.d1.p00000001");
        assertThat(passage.get("stance").stringValue()).isEqualTo("AGAINST");
    }

    @Test
    void needsStandBesideThemAndThemesDoNot() throws Exception {
        var answer = positions("");

        assertThat(item(answer, NEED).get("level").stringValue()).isEqualTo("NEED");
        assertThat(answer.get("items").valueStream().map(it -> it.get("notation").stringValue()))
                .containsExactly(NEED, TREATY);
    }

    @Test
    void oneStateCanBeAskedFor() throws Exception {
        var answer = positions("?state=FRA");

        assertThat(answer.get("items")).hasSize(1);
        assertThat(item(answer, TREATY).get("states")).hasSize(1);
    }

    @Test
    void thePageLeadsFromEachStateToItsPassages() throws Exception {
        var html = page("/positions?lang=en&call=78-237-8");

        assertThat(html)
                .contains("Positions and needs", "Cuba", "France", "on both sides")
                .contains("aria-label=\"France, passage 1\"")
                .contains(
                        "/submissions/78-237-8-FRA-1?passage=78-237-8-FRA-1.r0.d1.p00000001"
                                + "#78-237-8-FRA-1.r0.d1.p00000001")
                .contains("&amp;position=" + TREATY, "&amp;theme=" + NEED);
        assertThat(page("/positions?lang=ar")).contains("المواقف والاحتياجات", "كوبا");
        assertThat(page("/positions?lang=en&state=FRA")).contains("France").doesNotContain("Cuba");
    }

    private static Passages of(String state, int position) {
        return Passages.of(state, "en", "Passage " + position)
                .id("78-237-8-%s-1.r0.d1.p%08x".formatted(state, position))
                .at(position);
    }

    private static String side(JsonNode state) {
        return "%s %s %d"
                .formatted(
                        state.get("state").stringValue(),
                        state.get("side").stringValue(),
                        state.get("passages").size());
    }

    private static JsonNode item(JsonNode answer, String notation) {
        return answer.get("items")
                .valueStream()
                .filter(it -> it.get("notation").stringValue().equals(notation))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode positions(String query) throws Exception {
        var address = "/api/v1/calls/78-237-8/positions" + query;
        var response =
                mvc.perform(get(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                        .andReturn()
                        .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }

    private String page(String address) throws Exception {
        var request = get(URI.create(address)).with(SignedIn.session(Role.ANALYST));
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }
}
