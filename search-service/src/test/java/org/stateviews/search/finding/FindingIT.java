package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
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
class FindingIT {
    private static final String TOKEN = TestIdentity.deskToken("analyst", "ANALYST");

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;

    @BeforeAll
    void passagesOfManyLanguages() throws Exception {
        new RealIndex(transport)
                .create()
                .add(
                        Passages.of(
                                        "FRA",
                                        "fr",
                                        "Les États devraient protéger leurs infrastructures"
                                                + " critiques contre les menaces informatiques,"
                                                + " comme le dit le document A/78/265.")
                                .headed("Menaces › Infrastructures critiques")
                                .onPages(3, 3)
                                .build(),
                        Passages.of(
                                        "MEX",
                                        "es",
                                        "México considera que las amenazas a la seguridad exigen"
                                                + " cooperación y confianza entre los Estados.")
                                .build(),
                        Passages.of(
                                        "KEN",
                                        "en",
                                        "Kenya supports a permanent mechanism for regular"
                                                + " institutional dialogue under resolution 78/237."
                                                + " Threats to critical infrastructure grow.")
                                .headed("Regular institutional dialogue")
                                .onPages(2, 3)
                                .build(),
                        Passages.of(
                                        "KAZ",
                                        "ru",
                                        "Казахстан поддерживает меры укрепления доверия и"
                                                + " сотрудничество государств в области"
                                                + " безопасности.")
                                .build(),
                        Passages.of("CHN", "zh", "中国主张维护网络空间的和平与安全，各国应加强合作。").build(),
                        Passages.of(
                                        "EGY",
                                        "ar",
                                        "تؤكد مصر أهمية بناء القدرات وتعزيز التعاون بين الدول"
                                                + " في مجال الأمن السيبراني.")
                                .onPages(null, null)
                                .build(),
                        Passages.of(
                                        "IRN",
                                        "other:fa",
                                        "جمهوری اسلامی ایران بر امنیت فضای مجازی تأکید می‌کند.")
                                .build(),
                        Passages.of(
                                        "BRA",
                                        "other:pt",
                                        "O Brasil apoia a cooperação internacional e a segurança"
                                                + " das infraestruturas críticas.")
                                .build(),
                        Passages.of(
                                        "NZL",
                                        "en",
                                        "The tag <script>alert('x')</script> & \"quotes\" stay"
                                                + " text; the threat is real.")
                                .build(),
                        Passages.of("EU", "en", "The Union values dialogue that is institutional.")
                                .build(),
                        Passages.of("GHA", "en", "An earlier text on quantum computing.")
                                .replaced()
                                .build())
                .add(manyOf("TUV", 45));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "menace informatique, FRA",
        "infrastructure protégé, FRA",
        "amenaza exige, MEX",
        "supporting mechanisms, KEN",
        "threat infrastructures growing, KEN",
        "мера доверие, KAZ",
        "государство сотрудничества, KAZ",
        "网络安全, CHN",
        "加强合作, CHN",
        "قدرات التعاون, EGY",
        "والتعاون بالأمن, EGY"
    })
    void anotherInflectionIsFound(String q, String state) {
        assertThat(states(q)).containsExactly(state);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "امنیت مجازی, IRN",
        "infraestruturas críticas, BRA",
        "cooperação, BRA",
    })
    void anyOtherLanguageIsFoundByItsExactForm(String q, String state) {
        assertThat(states(q)).containsExactly(state);
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() {
        assertThat(states("\"regular institutional dialogue\"")).containsExactly("KEN");
        assertThat(states("institutional dialogue")).containsExactlyInAnyOrder("KEN", "EU");
        assertThat(states("\"dialogue institutional\"")).isEmpty();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "A/78/265, FRA",
        "a/78/265, FRA",
        "78/237, KEN",
        "A/78/*, FRA",
        "resolution 78/237, KEN"
    })
    void aDocumentSymbolIsOneWord(String q, String state) {
        assertThat(states(q)).containsExactly(state);
    }

    @Test
    void aSymbolThatIsNotThereIsNotFoundByItsPieces() {
        assertThat(states("265/78")).isEmpty();
        assertThat(states("A/78/237")).isEmpty();
    }

    @Test
    void anExclusionLeavesOutEveryInflection() {
        assertThat(states("infrastructure")).contains("KEN", "FRA");
        assertThat(states("infrastructure -threat")).doesNotContain("KEN");
        assertThat(states("dialogue -\"regular institutional\"")).containsExactly("EU");
        assertThat(states("-passage -menaces state:none")).isEmpty();
    }

    @Test
    void onlyAnExclusionListsEverythingElse() {
        var everything = total("");

        assertThat(total("-dialogue")).isEqualTo(everything - 2);
    }

    @Test
    void aPrefixIsFoundBesideInflectedWords() {
        assertThat(texts(ask("q", "infrastr* threats", "expand", "false"), "state"))
                .containsExactly("KEN");
        assertThat(states("Infraestr*")).containsExactly("BRA");
    }

    @Test
    void wordsOfAHeadingCountAsWordsOfThePassage() {
        assertThat(states("infrastructures menace document")).containsExactly("FRA");
    }

    @Test
    void onlyStopWordsFindTheirExactForm() {
        assertThat(states("the")).contains("NZL", "EU").doesNotContain("KEN");
        assertThat(states("de la")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"threats",
                "threats\"",
                "+threats | (",
                "threats~2 OR",
                "threats\\",
                "AND threats NOT",
                "(((threats",
                "threats * - \" +",
                "{\"query\":\"threats\"}",
                "<em>threats</em>",
                "threats && ||",
                "/threats/",
                "text:threats^5",
                "**threats**",
                "!?;:"
            })
    void anythingThatCanBeTypedIsAnswered(String q) {
        assertThat(ask("q", q).has("total")).isTrue();
    }

    @Test
    void aHundredWordsAreAnswered() {
        var words = IntStream.range(0, 100).mapToObj(i -> "word" + i).toList();

        assertThat(total(String.join(" ", words))).isZero();
    }

    @Test
    void everythingIsListedInReadingOrderWithAnExactTotal() {
        var answer = ask("size", "100");

        assertThat(answer.get("total").longValue()).isEqualTo(55);
        assertThat(answer.get("hits")).hasSize(55);
        assertThat(texts(answer, "state")).isSorted();
        assertThat(answer.get("hits").get(0).get("score").isNull()).isTrue();
        assertThat(answer.get("expandedTo")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        var first = ask("q", "passage", "size", "20");
        var second = ask("q", "passage", "size", "20", "page", "1");
        var third = ask("q", "passage", "size", "20", "page", "2");

        assertThat(first.get("total").longValue()).isEqualTo(45);
        assertThat(third.get("hits")).hasSize(5);
        var all = new ArrayList<>(texts(first, "passage"));
        all.addAll(texts(second, "passage"));
        all.addAll(texts(third, "passage"));
        assertThat(all).doesNotHaveDuplicates().hasSize(45);
        assertThat(ask("q", "passage", "size", "20", "page", "3").get("hits")).isEmpty();
    }

    @Test
    void filtersNarrowAndRepeatedOnesMeanAny() {
        assertThat(texts(ask("state", "FRA", "state", "KEN"), "state"))
                .containsExactly("FRA", "KEN");
        assertThat(texts(ask("state", "FRA", "language", "en"), "state")).isEmpty();
        assertThat(texts(ask("group", "EASTERN_EUROPEAN"), "state")).isEmpty();
        assertThat(texts(ask("language", "fa"), "state")).containsExactly("IRN");
        assertThat(texts(ask("language", "other:fa"), "state")).containsExactly("IRN");
        assertThat(ask("call", "78-237-7").get("total").longValue()).isZero();
        assertThat(ask("kind", "ANNEX").get("total").longValue()).isZero();
        assertThat(ask("kind", "MAIN", "kind", "ANNEX").get("total").longValue()).isEqualTo(55);
    }

    @Test
    void replacedTextsAreFoundOnlyWhenAskedFor() {
        assertThat(states("quantum")).isEmpty();

        var hit = ask("q", "quantum", "current", "false").get("hits").get(0);

        assertThat(hit.get("state").stringValue()).isEqualTo("GHA");
        assertThat(hit.get("current").booleanValue()).isFalse();
    }

    @Test
    void aFacetIsCountedAsIfItWereNotChosen() {
        var answer = ask("q", "dialogue", "state", "KEN");

        assertThat(answer.get("total").longValue()).isEqualTo(1);
        assertThat(count(answer, "state", "KEN")).isEqualTo(1);
        assertThat(count(answer, "state", "EU")).isEqualTo(1);
        assertThat(count(answer, "group", "AFRICAN")).isEqualTo(1);
        assertThat(answer.get("facets").get("group")).hasSize(1);
        assertThat(count(answer, "language", "en")).isEqualTo(1);
    }

    @Test
    void aHitSaysWhereItStands() {
        var hit = ask("q", "institutional 78/237").get("hits").get(0);

        assertThat(hit.get("passage").stringValue()).isEqualTo("78-237-8-KEN-1.r0.d1.p00000001");
        assertThat(hit.get("reference").stringValue()).isEqualTo("78-237-8-KEN-1");
        assertThat(hit.get("document").intValue()).isEqualTo(1);
        assertThat(hit.get("page").intValue()).isEqualTo(2);
        assertThat(hit.get("paragraph").isNull()).isTrue();
        assertThat(hit.get("heading").stringValue()).isEqualTo("Regular institutional dialogue");
        assertThat(hit.get("kind").stringValue()).isEqualTo("MAIN");
        assertThat(hit.get("language").stringValue()).isEqualTo("en");
        assertThat(hit.get("score").doubleValue()).isPositive();
        assertThat(hit.get("themes")).isEmpty();
        assertThat(hit.get("mainTheme").isNull()).isTrue();
        assertThat(ask("q", "القدرات").get("hits").get(0).get("page").isNull()).isTrue();
    }

    @Test
    void whatWasFoundIsMarkedInTheWholeEscapedText() {
        var hit =
                ask("q", "threats")
                        .get("hits")
                        .valueStream()
                        .filter(it -> it.get("state").stringValue().equals("NZL"))
                        .findFirst()
                        .orElseThrow();

        assertThat(hit.get("highlight").stringValue())
                .contains("&lt;script&gt;", "&amp;", "<em>threat</em> is real.")
                .doesNotContain("<script");
        assertThat(hit.get("text").stringValue()).contains("<script>alert('x')</script>");
    }

    @ParameterizedTest(name = "{0} marks {1}")
    @CsvSource({
        "menace, <em>menaces</em>",
        "infrastr* menace, <em>infrastructures</em>",
        "امنیت, <em>امنیت</em>",
        "网络, <em>网络</em>",
        "مصر, <em>مصر</em>"
    })
    void theMarkStandsOnTheFormThatTheTextUses(String q, String marked) {
        var answer = ask("q", q, "expand", "false");

        assertThat(answer.get("hits").get(0).get("highlight").stringValue()).contains(marked);
    }

    @Test
    void theSearchPageShowsHitsSafelyInTheirOwnLanguageAndDirection() throws Exception {
        var html = page("/search?lang=en&q=القدرات");

        assertThat(html)
                .contains("1 passage</h2>", ">Egypt</a>", "African States")
                .containsPattern("<p class=\"desk-text\" lang=\"ar\" dir=\"rtl\">[^<]*بناء <mark>")
                .contains(
                        "/submissions/78-237-8-EGY-1?passage=78-237-8-EGY-1.r0.d1.p00000001"
                                + "#78-237-8-EGY-1.r0.d1.p00000001");
        assertThat(page("/search?lang=en&q=threats"))
                .contains("&lt;script&gt;", "<mark>threat</mark>")
                .doesNotContain("<script");
    }

    @Test
    void theArabicPageNamesStatesInArabicAndRunsFromTheRight() throws Exception {
        assertThat(page("/?lang=ar&state=KEN"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", ">كينيا</a>", "الدول الأفريقية")
                .contains("إزالة عامل التصفية: الدولة: كينيا");
    }

    @Test
    void aSearchWithoutResultGivesAdvice() throws Exception {
        assertThat(page("/search?lang=en&q=zzzz&state=KEN"))
                .contains(
                        "No passage has all of this", "Remove filters.", "href=\"/search?q=zzzz\"");
    }

    @Test
    void thePagerKeepsTheSearch() throws Exception {
        assertThat(page("/search?lang=en&q=passage&state=TUV"))
                .contains("1–20 of 45", "q=passage&amp;state=TUV&amp;page=1");
    }

    private static Passage[] manyOf(String state, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i ->
                                Passages.of(state, "en", "Passage number " + i)
                                        .id("78-237-8-%s-1.r0.d1.p%08x".formatted(state, i))
                                        .build())
                .toArray(Passage[]::new);
    }

    private List<String> states(String q) {
        return texts(ask("q", q), "state");
    }

    private long total(String q) {
        return ask("q", q).get("total").longValue();
    }

    private static List<String> texts(JsonNode answer, String field) {
        return answer.get("hits").valueStream().map(hit -> hit.get(field).stringValue()).toList();
    }

    private static long count(JsonNode answer, String facet, String value) {
        return answer.get("facets")
                .get(facet)
                .valueStream()
                .filter(it -> it.get("value").stringValue().equals(value))
                .mapToLong(it -> it.get("count").longValue())
                .sum();
    }

    private JsonNode ask(String... parameters) {
        var request = get("/api/v1/passages").header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        var response = mvc(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse mvc(RequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
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
