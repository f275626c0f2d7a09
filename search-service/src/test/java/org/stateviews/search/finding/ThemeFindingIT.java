package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.kit.security.Role;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeFindingIT {
    private static final String TOKEN = TestIdentity.deskToken("analyst", "ANALYST");

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;
    @Autowired ConceptScheme scheme;

    @BeforeAll
    void passagesWithThemes() throws Exception {
        new RealIndex(transport)
                .create()
                .add(
                        Passages.of(
                                        "KEN",
                                        "en",
                                        "Kenya asks for training of judges, women included.")
                                .about("capacity_building", "need_training")
                                .build(),
                        Passages.of(
                                        "FRA",
                                        "fr",
                                        "Le renforcement des capacités reste une priorité.")
                                .about("capacity_building")
                                .build(),
                        Passages.of("MEX", "es", "México pide el fomento de la capacidad nacional.")
                                .build(),
                        Passages.of("KAZ", "ru", "Наращивание потенциала требует средств.").build(),
                        Passages.of("EGY", "ar", "تؤكد مصر أهمية بناء القدرات الوطنية.").build(),
                        Passages.of("CHN", "zh", "中国支持发展中国家的能力建设。").build(),
                        Passages.of(
                                        "IND",
                                        "en",
                                        "India will keep building the capacity of women experts.")
                                .build(),
                        Passages.of(
                                        "NZL",
                                        "en",
                                        "Capacity is short in every ministry that we asked about it"
                                                + " last year, and so is office building space.")
                                .build(),
                        Passages.of("GHA", "en", "Ghana named an officer for <incidents>.")
                                .about("points_of_contact")
                                .citing("A/78/265", "75/240")
                                .build(),
                        Passages.of("BRA", "other:pt", "O Brasil apoia um registro.")
                                .about("points_of_contact", "programme_of_action")
                                .build(),
                        Passages.of("TUV", "en", "Tuvalu thanks the Chair.").build());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theSameConceptIsFoundAlikeInWhicheverLanguageItIsNamed(String code) {
        var language = OfficialLanguage.ofCode(code).orElseThrow();

        for (var name : names("capacity_building", language)) {
            assertThat(states("q", name))
                    .as(name)
                    .containsExactlyInAnyOrder("KEN", "FRA", "MEX", "KAZ", "EGY", "CHN", "IND");
        }
        for (var name : names("cbm", language)) {
            assertThat(states("q", name)).as(name).containsExactlyInAnyOrder("GHA", "BRA");
        }
    }

    @Test
    void withoutExpansionOnlyTheWordsAreFound() {
        assertThat(states("q", "renforcement des capacités", "expand", "false"))
                .containsExactly("FRA");
        assertThat(states("q", "capacity building", "expand", "false"))
                .containsExactlyInAnyOrder("IND", "NZL");
    }

    @Test
    void whatElseTheQuerySaysMustOccurAllTheSame() {
        assertThat(states("q", "capacity-building women")).containsExactlyInAnyOrder("KEN", "IND");
        assertThat(states("q", "renforcement des capacités women"))
                .containsExactlyInAnyOrder("KEN", "IND");
        assertThat(states("q", "capacity-building -women"))
                .containsExactlyInAnyOrder("FRA", "MEX", "KAZ", "EGY", "CHN");
        assertThat(states("q", "\"capacity-building\"")).isEmpty();
    }

    @Test
    void passagesWithTheThemeComeBeforeThoseWithOnlyItsName() {
        assertThat(states("q", "能力建设").subList(0, 2)).containsExactlyInAnyOrder("KEN", "FRA");
    }

    @Test
    void theAnswerSaysWhatWasAdded() {
        var added = ask("q", "women Capacity-building").get("expandedTo");

        assertThat(added).hasSize(1);
        assertThat(added.get(0).get("notation").stringValue()).isEqualTo("capacity_building");
        assertThat(added.get(0).get("words").stringValue()).isEqualTo("Capacity-building");
        assertThat(added.get(0).get("labels").propertyNames())
                .containsExactly("ar", "en", "es", "fr", "ru", "zh");
        assertThat(added.get(0).at("/labels/zh/0").stringValue()).isEqualTo("能力建设");
        assertThat(ask("q", "women").get("expandedTo")).isEmpty();
        assertThat(ask("q", "ransomware", "expand", "false").get("expandedTo")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "theme, points_of_contact, GHA BRA",
        "theme, cbm, GHA BRA",
        "theme, institutional_dialogue, BRA",
        "theme, fishing, ''",
        "position, programme_of_action, BRA",
        "position, points_of_contact, ''",
        "cites, A/78/265, GHA",
        "cites, A/RES/75/240, GHA",
        "cites, 75/241, ''"
    })
    void aFilterFindsTheThemeAndAllBelowIt(String filter, String value, String expected) {
        assertThat(states(filter, value))
                .containsExactlyInAnyOrder(
                        expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void aHitSaysWhatItIsAboutAndWhy() {
        var hit = ask("theme", "institutional_dialogue").get("hits").get(0);

        assertThat(hit.get("mainTheme").stringValue()).isEqualTo("points_of_contact");
        assertThat(texts(hit.get("positions"))).containsExactly("programme_of_action");
        var position = hit.get("themes").get(1);
        assertThat(position.get("id").stringValue()).startsWith("urn:");
        assertThat(texts(position.get("ancestors"))).contains("institutional_dialogue");
        assertThat(position.get("level").stringValue()).isEqualTo("POSITION");
        assertThat(position.get("main").booleanValue()).isFalse();
        assertThat(position.get("stance").stringValue()).isEqualTo("FOR");
        assertThat(position.get("score").doubleValue()).isEqualTo(0.75);
        assertThat(position.get("by").stringValue()).isEqualTo("rule");
        assertThat(position.at("/why/0/words").stringValue())
                .isEqualTo(hit.get("text").stringValue());
        assertThat(position.at("/why/0/strength").stringValue()).isEqualTo("LIKELY");
        assertThat(position.at("/why/0").has("heading")).isFalse();
        assertThat(texts(ask("state", "GHA").at("/hits/0/cites")))
                .containsExactly("A/78/265", "75/240");
    }

    @Test
    void themesAndPositionsAreCounted() {
        var facets = ask().get("facets");

        assertThat(count(facets.get("theme"), "cbm")).isEqualTo(2);
        assertThat(count(facets.get("theme"), "need_training")).isEqualTo(1);
        assertThat(count(facets.get("position"), "programme_of_action")).isEqualTo(1);
        assertThat(count(facets.get("cites"), "75/240")).isEqualTo(1);
        assertThat(count(ask("theme", "norms").get("facets").get("theme"), "cbm")).isEqualTo(2);
    }

    @Test
    void theWordsThatSpeakForTheThemeAreMarked() {
        assertThat(ask("q", "points of contact directory").at("/hits/0/highlight").stringValue())
                .startsWith("<em>")
                .endsWith("</em>");
        assertThat(ask("theme", "cbm", "state", "GHA").at("/hits/0/highlight").stringValue())
                .isEqualTo("<em>Ghana named an officer for &lt;incidents&gt;.</em>");
        assertThat(ask("q", "能力建设", "state", "FRA").at("/hits/0/highlight").stringValue())
                .contains("<em>");
        assertThat(ask("q", "能力建设", "state", "MEX").at("/hits/0/highlight").stringValue())
                .contains("<em>fomento");
    }

    @Test
    void everyConceptCanBeAskedForByItsName() {
        int turn = 0;
        for (var concept : scheme.concepts()) {
            var languages = OfficialLanguage.values();
            var name = concept.label(languages[turn++ % languages.length]);

            assertThat(ask("q", name).get("expandedTo")).as(name).hasSize(1);
        }
    }

    @Test
    void conceptsBeyondTheLimitAreAnsweredAsWords() {
        var query = "ransomware capacity-building cybercrime CBMs";

        assertThat(ask("q", query + " word".repeat(26)).get("expandedTo")).hasSize(3);
        assertThat(ask("q", query + " word".repeat(96)).get("expandedTo")).isEmpty();
    }

    @Test
    void thePageShowsThemesByPillarAndWhyAPassageHasThem() throws Exception {
        var html = page("/search?lang=en&q=points of contact directory");

        assertThat(html)
                .contains("Also found", "expand=false", "Why these themes", "Recognised by rule")
                .contains("score 75 %", "speaks for it", "theme=points_of_contact")
                .containsPattern("(?s)id=\"facet-theme\".*theme=cbm.*<details.*1 theme of");
        assertThat(page("/search?lang=en&q=points of contact directory&expand=false"))
                .contains("Only the words as typed", "name=\"expand\" value=\"false\"")
                .doesNotContain("Also found");
        assertThat(page("/search?lang=ar&theme=points_of_contact"))
                .contains("لماذا هذه المواضيع", "إزالة عامل التصفية: الموضوع:")
                .containsPattern("<details open[^>]*>");
    }

    private List<String> names(String notation, OfficialLanguage language) {
        var labels = scheme.concept(notation).orElseThrow().labels().get(language);
        return Objects.requireNonNull(labels).all();
    }

    private List<String> states(String... parameters) {
        return ask(parameters)
                .get("hits")
                .valueStream()
                .map(hit -> hit.get("state").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::stringValue).toList();
    }

    private static long count(JsonNode facet, String value) {
        return facet.valueStream()
                .filter(it -> it.get("value").stringValue().equals(value))
                .mapToLong(it -> it.get("count").longValue())
                .sum();
    }

    private JsonNode ask(String... parameters) {
        var request = get("/api/v1/passages").header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            assertThat(response.getStatus()).isEqualTo(200);
            return json.readTree(response.getContentAsByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String address) throws Exception {
        var uri = UriComponentsBuilder.fromUriString(address).encode().build().toUri();
        return mvc.perform(get(uri).with(SignedIn.session(Role.ANALYST)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
