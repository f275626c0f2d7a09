package org.stateviews.kit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PageAccessTests {

    private static RunningSite site;
    private static MockMvcTester mvc;

    @BeforeAll
    static void start() {
        site = new RunningSite("http://127.0.0.1:9");
        var context = site.context();
        mvc =
                MockMvcTester.create(
                        MockMvcBuilders.webAppContextSetup(context)
                                .addFilters(
                                        context.getBean("springSecurityFilterChain", Filter.class))
                                .build());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theSiteStartsWhileIdentityIsAwayAndSendsStrangersThere() {
        var closed = site.get("/desk", "Accept", "text/html");
        assertThat(closed.statusCode()).isEqualTo(302);
        assertThat(closed.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith("/oauth2/authorization/stateviews"));

        var start = site.get("/oauth2/authorization/stateviews");
        assertThat(start.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to ->
                                assertThat(to)
                                        .startsWith("http://127.0.0.1:9/oauth2/authorize?")
                                        .contains("code_challenge_method=S256", "scope=openid"));
    }

    @Test
    void afterSignInOneComesBackToAPageAndNeverToAStream() {
        assertThat(savedBy("text/html")).isNotNull();
        assertThat(savedBy("text/event-stream")).isNull();
    }

    private static @Nullable Object savedBy(String accepted) {
        var session = new MockHttpSession();
        mvc.perform(get("/desk").header("Accept", accepted).session(session));
        return session.getAttribute("SPRING_SECURITY_SAVED_REQUEST");
    }

    @Test
    void theSessionCookieHasItsOwnName() {
        assertThat(site.get("/desk", "Accept", "text/html").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("SV_EXAMPLE=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void everyPageForbidsForeignScriptsFramesAndCaches() {
        var headers = site.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "script-src 'self'; connect-src 'self'; "
                                + "form-action 'self' http://127.0.0.1:9; frame-ancestors 'none'; base-uri 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void aSignedInCallerReachesTheControllerAsAnArgument() {
        assertThat(mvc.perform(get("/desk").session(session("analyst", "ANALYST"))))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("analyst");
    }

    @Test
    void aRouteWithoutARuleIsClosedToEveryone() {
        assertThat(mvc.perform(get("/forgotten").session(session("admin", "SECRETARIAT"))))
                .hasStatus(403);
        assertThat(mvc.perform(get("/nowhere").session(session("admin", "SECRETARIAT"))))
                .hasStatus(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.perform(post("/send").session(session("analyst", "ANALYST"))))
                .hasStatus(403);
    }

    @Test
    void aMultipartFormCarriesItsTokenInTheAddress() {
        var session = session("analyst", "ANALYST");
        var action = action(session);
        var type = MediaType.MULTIPART_FORM_DATA;

        assertThat(mvc.perform(post(action).contentType(type).session(session))).hasStatusOk();
        assertThat(
                        mvc.perform(
                                post("/send")
                                        .contentType(type)
                                        .param("_csrf", action.substring(action.indexOf('=') + 1))
                                        .session(session)))
                .hasStatus(403);
    }

    @Test
    void aRefusedUploadIsAnsweredWithAPage() {
        var answer =
                site.send(
                        site.request("/send")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .header("Accept-Language", "en")
                                .POST(BodyPublishers.ofString("--b--")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>The form was open for too long</h1>");
    }

    @Test
    void signingOutEndsTheSessionAtIdentityToo() {
        var session = session("analyst", "ANALYST");
        var token = action(session).substring("/send?_csrf=".length());

        assertThat(mvc.perform(post("/logout").param("_csrf", token).session(session)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("http://127.0.0.1:9/connect/logout?id_token_hint=token");
    }

    @Test
    void aFailureBehindAPageIsToldInWords() {
        assertThat(mvc.perform(get("/broken").session(session("analyst", "ANALYST"))))
                .hasStatus(500)
                .bodyText()
                .contains("An error on our side")
                .doesNotContain("nobody foresaw this");
    }

    @Test
    void healthIsOpenAndOtherEndpointsAreNot() {
        assertThat(site.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(site.get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void readinessAnswersOnTheMainPortWhenTheActuatorHasItsOwn() {
        try (var split = new RunningSite("http://127.0.0.1:9", "management.server.port=0")) {
            assertThat(split.get("/actuator/health/readiness").body())
                    .isEqualTo("{\"status\":\"UP\"}");
            assertThat(split.get("/actuator/health").statusCode()).isNotEqualTo(200);
        }
    }

    private static String action(MockHttpSession session) {
        var page = Objects.requireNonNull(body("/", session));
        var matcher = Pattern.compile("action=\"(/send[^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    private static String body(String address, MockHttpSession session) {
        var result = mvc.perform(get(address).session(session));
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockHttpSession session(String account, String role) {
        var now = Instant.now();
        var token =
                OidcIdToken.withTokenValue("token")
                        .issuedAt(now)
                        .expiresAt(now.plusSeconds(60))
                        .claims(claims -> claims.putAll(Map.of("sub", account)))
                        .claim("roles", List.of(role))
                        .build();
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + role);
        var session = new MockHttpSession();
        session.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        new OAuth2AuthenticationToken(
                                new DefaultOidcUser(authorities, token),
                                authorities,
                                "stateviews")));
        return session;
    }
}
