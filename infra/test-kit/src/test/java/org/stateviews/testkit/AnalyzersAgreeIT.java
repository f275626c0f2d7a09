package org.stateviews.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;
import tools.jackson.databind.json.JsonMapper;

/**
 * What classifies must be what searches: the same texts through the library and through the plugin
 * in the real Elasticsearch give the same terms at the same places.
 */
class AnalyzersAgreeIT {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void libraryAndPluginGiveTheSameTerms(OfficialLanguage language) throws Exception {
        for (var text : texts(language)) {
            assertThat(inElasticsearch(PassageIndex.analyzer(language), text))
                    .as(text)
                    .isEqualTo(inProcess(LanguageAnalyzers.of(language), text));
        }
    }

    @Test
    void theStandardAnalyzerIsTheSameToo() throws Exception {
        var text = "Pareceres e avaliações dos Estados-Membros: Ö, 3.14, A/78/265";

        assertThat(inElasticsearch("standard", text))
                .isEqualTo(inProcess(LanguageAnalyzers.standard(), text));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentSymbolStaysOneTermInElasticsearch(OfficialLanguage language) throws Exception {
        assertThat(inElasticsearch(PassageIndex.analyzer(language), "A/78/265; A/RES/78/237"))
                .extracting(Term::term)
                .containsExactly("a/78/265", "a/res/78/237");
    }

    private static List<String> texts(OfficialLanguage language) {
        var own =
                switch (language) {
                    case ARABIC ->
                            "تؤكد الدول الأعضاء أهميّة بناء القدرات والحوار المؤسسي المنتظم،"
                                    + " وللدول حقوقٌ ٣ (الفقرة ٨).";
                    case CHINESE -> "各国应在信息和通信技术领域开展能力建设，支持定期机构对话。第8段规定了2024年的报告。";
                    case ENGLISH ->
                            "States' obligations: the State reaffirms that norms were implemented,"
                                    + " e.g. capacity-building and information-sharing (para. 8).";
                    case FRENCH ->
                            "L’État rappelle qu'aujourd’hui les cyberattaques menacent"
                                    + " l'intégrité des infrastructures ; des États s’engagent.";
                    case RUSSIAN ->
                            "Государства-члены подтверждают необходимость укрепления доверия"
                                    + " и наращивания потенциала в сфере использования ИКТ. Ещё раз.";
                    case SPANISH ->
                            "Los Estados reafirmaron las obligaciones jurídicas; ¿qué"
                                    + " mecanismos de cooperación se fortalecerán en 2024?";
                };
        return Stream.concat(Stream.of(own, own + "\n\n" + own), shared()).toList();
    }

    /** Odd but seen: mixed scripts, symbols, signs outside the first plane, nothing at all. */
    private static Stream<String> shared() {
        return Stream.of(
                "",
                " … — !",
                "See A/78/265, A/RES/78/237 and A/AC.292/2023/INF/5; http://example.org/a?b=c",
                "ICT 信息 ИКТ تكنولوجيا État español №7 x@example.org 1,234.56 \uD83D\uDD10 \uD840\uDC0B",
                "A\u0301 e\u0301 \u200Fمن\u200E ＩＣＴ ﬁrst");
    }

    private static List<Term> inProcess(Analyzer analyzer, String text) throws IOException {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(
                        new Term(
                                term.toString(),
                                offset.startOffset(),
                                offset.endOffset(),
                                position));
            }
            stream.end();
        }
        return terms;
    }

    private static List<Term> inElasticsearch(String analyzer, String text)
            throws IOException, InterruptedException {
        var question = JSON.writeValueAsString(Map.of("analyzer", analyzer, "text", text));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(question), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body())
                    .get("tokens")
                    .valueStream()
                    .map(
                            it ->
                                    new Term(
                                            it.get("token").asString(),
                                            it.get("start_offset").asInt(),
                                            it.get("end_offset").asInt(),
                                            it.get("position").asInt()))
                    .toList();
        }
    }

    private static HttpRequest request(String question) {
        URI address = RealServers.elasticsearch().resolve("/_analyze");
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
    }

    private record Term(String term, int start, int end, int position) {}
}
