package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiProblemTests {

    private static Issuer issuer;
    private static RunningSite site;

    @BeforeAll
    static void start() throws Exception {
        issuer = new Issuer();
        site = new RunningSite(issuer.address());
    }

    @AfterAll
    static void stop() {
        site.close();
        issuer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, not-found",
        "DELETE, /api/v1/me, 405, method-not-allowed",
        "GET, /api/v1/things/one?view=a, 400, invalid-value",
        "GET, /api/v1/things/1, 400, missing-parameter",
        "GET, /api/v1/things/7?view=a, 409, invalid-value",
        "POST, /api/v1/items, 415, unsupported-media-type",
        "GET, /api/v1/things/0?view=a, 500, internal",
    })
    void everyFailureHasACode(String method, String address, int status, String code) {
        var answer = send(request(address).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"" + code + "\"", "\"title\":", "\"detail\":");
    }

    @Test
    void theFieldIsNamed() {
        assertThat(send(request("/api/v1/things/one?view=a")).body())
                .contains("\"field\":\"number\"");
        assertThat(json("{\"number\":\"x\"}").body()).contains("\"field\":\"number\"");
        assertThat(json("{\"number\":0}").body()).contains("\"field\":\"number\"");
        assertThat(json("{").body()).contains("\"code\":\"unreadable-body\"");
    }

    @Test
    void ofAnUnforeseenFailureOnlyItsNumberIsTold() {
        var answer = send(request("/api/v1/things/0?view=a"));

        assertThat(answer.body()).contains("\"incident\":\"").doesNotContain("nobody foresaw this");
    }

    @Test
    void whatACallerMayDoInsteadStandsInTheHeaders() {
        var method = send(request("/api/v1/me").DELETE());

        assertThat(method.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void theReaderIsAnsweredInTheLanguageTheyPrefer() {
        var answer =
                send(request("/api/v1/nowhere").header("Accept-Language", "fr;q=0.8, ar;q=0.9"));
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("ar");
        assertThat(answer.body()).contains("لا يوجد شيء هنا");

        var russian =
                send(
                        request("/api/v1/nowhere")
                                .header("Accept-Language", "pt, ru;q=0.9, en;q=0.1"));
        assertThat(russian.headers().firstValue("Content-Language")).hasValue("ru");
        assertThat(russian.body()).contains("Здесь ничего нет");
    }

    @Test
    void aMissingPartAndALargeOneAreToldApart() {
        assertThat(upload("other", 10).body())
                .contains("\"code\":\"missing-part\"", "\"field\":\"file\"");

        var large = upload("file", 1500);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("\"code\":\"too-large\"", "\"limit\":1024");
    }

    @Test
    void aProblemIsWrittenEvenToThoseWhoAskForSomethingElse() {
        var answer = send(request("/api/v1/nowhere").header("Accept", "text/csv"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    private static HttpRequest.Builder request(String address) {
        return site.request(address)
                .header("Authorization", "Bearer " + issuer.token("analyst", "ANALYST"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return site.send(request);
    }

    private static HttpResponse<String> json(String body) {
        return send(
                request("/api/v1/items")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> upload(String part, int bytes) {
        var body =
                "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.txt\"\r\n\r\n%s\r\n--b--\r\n"
                        .formatted(part, "x".repeat(bytes));
        return send(
                request("/api/v1/files")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)));
    }
}
