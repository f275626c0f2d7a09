package org.stateviews.search.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
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
import org.stateviews.search.index.Passage;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewIT {
    private static final String TOKEN = TestIdentity.deskToken("analyst", "ANALYST");

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired MockMvc mvc;
    @Autowired EventLog log;
    @Autowired Fold overviewFold;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;

    @BeforeAll
    void aCallWithAnAnswer() {
        await().atMost(SOON).until(overviewFold::isReady);
        var published = Roll.published("2024-05-31T18:00", 1);
        log.append(Topic.CALLS, published);
        var appended = log.append(Topic.SUBMISSIONS, Roll.received("KEN", 7777, published.at()));
        assertThat(overviewFold.await(appended, SOON)).isTrue();
        await().atMost(SOON).untilAsserted(() -> ask("/api/v1/calls/78-237-8/rollcall"));
    }

    @BeforeAll
    void passagesWithThemes() throws Exception {
        new RealIndex(transport)
                .create()
                .add(
                        of("KEN", 1).about("points_of_contact").build(),
                        of("KEN", 2).about("points_of_contact", "attribution").build(),
                        of("KEN", 3).build(),
                        of("KEN", 4).about("cbm").inDocument(2, DocumentKind.SUMMARY).build(),
                        of("KEN", 5).about("cbm").inDocument(3, DocumentKind.NOTE_VERBALE).build(),
                        of("KEN", 6).about("cbm").inDocument(4, DocumentKind.TRANSLATION).build(),
                        of("FRA", 1).about("norms").replaced().build(),
                        of("EU", 1).about("norms").build())
                .add(
                        IntStream.rangeClosed(1, 2345)
                                .mapToObj(i -> of("TUV", i).about("ransomware").build())
                                .toArray(Passage[]::new));
    }

    @Test
    void everyPassageThatCountsStandsUnderItsThemesAndWhatIsAboveThem() throws Exception {
        var items = matrix("78-237-8").get("items");

        assertThat(items.valueStream().map(it -> it.get("state").stringValue()))
                .containsExactly("EU", "KEN", "TUV");
        var kenya = items.get(1);
        assertThat(kenya.get("group").get(0).stringValue()).isEqualTo("AFRICAN");
        assertThat(items.get(0).get("group")).isEmpty();
        assertThat(theme(kenya, "cbm").get("count").intValue()).isEqualTo(3);
        assertThat(theme(kenya, "cbm").get("passages")).hasSize(3);
        assertThat(theme(kenya, "points_of_contact").get("passages").get(0).stringValue())
                .isEqualTo("78-237-8-KEN-1.r0.d1.p00000001");
        assertThat(theme(kenya, "attribution").get("count").intValue()).isEqualTo(1);
    }

    @Test
    void noneIsLeftOutHoweverManyThereAre() throws Exception {
        var tuvalu = matrix("78-237-8").get("items").get(2);

        var passages = theme(tuvalu, "ransomware").get("passages");

        assertThat(passages).hasSize(2345);
        assertThat(passages.valueStream().distinct()).hasSize(2345);
    }

    @Test
    void aCallThatNobodyAnsweredHasNoItems() throws Exception {
        assertThat(matrix("79-1-1").get("items")).isEmpty();
    }

    @Test
    void theRollSaysWhoAnswered() throws Exception {
        var roll = ask("/api/v1/calls/78-237-8/rollcall");

        assertThat(roll.get("asked").intValue()).isEqualTo(193);
        var africa = roll.get("groups").get(0);
        assertThat(africa.get("group").stringValue()).isEqualTo("AFRICAN");
        assertThat(africa.get("answered").valueStream().map(it -> it.get("state").stringValue()))
                .contains("KEN");
        assertThat(africa.get("notAnswered").valueStream().map(JsonNode::stringValue))
                .contains("GHA")
                .doesNotContain("KEN");
    }

    @Test
    void thePageLeadsFromEachNumberToItsPassages() throws Exception {
        var html = page("/overview?lang=en&call=78-237-8");

        assertThat(html)
                .contains("African States:", ">Kenya</a>", "have not answered", "193")
                .contains("aria-label=\"Kenya, confidence-building measures: 3 passages\"")
                .contains(
                        "/search?call=78-237-8&amp;state=KEN&amp;theme=cbm"
                                + "&amp;kind=MAIN&amp;kind=ANNEX&amp;kind=SUMMARY");
        assertThat(page("/overview?lang=ar")).contains("لمحة عامة", "كينيا");
    }

    private static Passages of(String state, int position) {
        return Passages.of(state, "en", "Passage " + position)
                .id("78-237-8-%s-1.r0.d1.p%08x".formatted(state, position))
                .at(position);
    }

    private static JsonNode theme(JsonNode row, String notation) {
        return row.get("themes")
                .valueStream()
                .filter(it -> it.get("notation").stringValue().equals(notation))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode matrix(String call) throws Exception {
        return ask("/api/v1/calls/" + call + "/matrix");
    }

    private String page(String address) throws Exception {
        var request = get(URI.create(address)).with(SignedIn.session(Role.ANALYST));
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }

    private JsonNode ask(String address) throws Exception {
        var response =
                mvc.perform(get(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                        .andReturn()
                        .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }
}
