package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiAccessTests {

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

    @Test
    void aMissionIsKnownByItsToken() {
        var answer = api("/api/v1/me", issuer.token("mission.fra", "MISSION"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"account\":\"mission.fra\"", "\"state\":\"FRA\"", "\"desk\":false");
    }

    @Test
    void aRouteOpensToTheRoleThatItsRuleNamesOnly() {
        assertThat(api("/api/v1/desk", issuer.token("analyst", "ANALYST")).statusCode())
                .isEqualTo(200);

        var denied = api("/api/v1/desk", issuer.token("mission.fra", "MISSION"));
        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(denied.body()).contains("\"code\":\"forbidden\"", "\"status\":403");
    }

    @Test
    void withoutATokenTheAnswerIsAChallengeAndAProblem() {
        var answer = site.get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("\"code\":\"unauthenticated\"", "\"instance\":\"/api/v1/me\"");
    }

    @Test
    void anExpiredTokenIsToldApartFromAWrongOne() {
        var expired = api("/api/v1/me", issuer.tokenEndingIn(Duration.ofSeconds(-40)));
        var wrong = api("/api/v1/me", issuer.tokenOfAnotherIssuer());

        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(expired.body()).contains("\"code\":\"token-expired\"");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"code\":\"unauthenticated\"");
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        var answer = api("/api/v1/me", issuer.tokenEndingIn(Duration.ofSeconds(-20)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws Exception {
        try (var impostor = new Issuer()) {
            var answer = api("/api/v1/me", impostor.token("analyst", "ANALYST"));

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenIsNotReadFromTheAddress() {
        var token = issuer.token("analyst", "ANALYST");

        assertThat(site.get("/api/v1/me?access_token=" + token).statusCode()).isEqualTo(401);
    }

    @Test
    void writingNeedsNoCsrfTokenBecauseNoCookieIsAnAuthorityHere() {
        var answer =
                site.send(
                        site.request("/api/v1/items")
                                .header("Authorization", bearer("analyst", "ANALYST"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"number\":1,\"name\":\"a\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whenIdentityIsAwayTheCallerIsToldToWait() throws Exception {
        var gone = new Issuer();
        var token = gone.token("analyst", "ANALYST");
        gone.close();
        try (var lonely = new RunningSite(gone.address())) {
            var answer = lonely.get("/api/v1/me", "Authorization", "Bearer " + token);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("\"code\":\"identity-unreachable\"");
        }
    }

    private static String bearer(String account, String role) {
        return "Bearer " + issuer.token(account, role);
    }

    private static HttpResponse<String> api(String path, String token) {
        return site.get(path, "Authorization", "Bearer " + token);
    }
}
