package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignInTests {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";

    @TempDir private static Path folder;
    private static RunningPlatform platform;
    private Browser browser;

    @BeforeAll
    static void start() {
        platform = new RunningPlatform(folder);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aMissionSignsInOnceAndBothSitesKnowIt() {
        var page = signIn(browser.open(platform.missions.resolve("/closed")), "mission.fra");
        assertThat(page.uri()).isEqualTo(platform.missions.resolve("/closed"));
        assertThat(page.body()).contains("id=\"who\">mission.fra", "<strong>France</strong>");

        var other = browser.open(platform.desk.resolve("/closed"));
        assertThat(other.uri()).isEqualTo(platform.desk.resolve("/closed"));
        assertThat(other.body()).contains("id=\"who\">mission.fra");
    }

    @Test
    void signingOutOfASiteSignsOutOfIdentity() {
        var page = signIn(browser.open(platform.missions.resolve("/closed")), "mission.ken");

        var after = browser.submit(page, "/logout", Map.of());

        assertThat(after.uri().toString()).startsWith(platform.missions.toString());
        assertThat(after.body()).contains("the start page");
        assertThat(browser.open(platform.desk.resolve("/closed")).uri().getPath())
                .isEqualTo("/login");
    }

    @Test
    void signingOutWorksAlsoAfterIdentityWasRestarted() {
        var page = signIn(browser.open(platform.missions.resolve("/closed")), "mission.ken");
        platform.restartIdentity();

        var after = browser.submit(page, "/logout", Map.of());

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("the start page");
    }

    @Test
    void aWrongPasswordIsToldInWordsAndKeepsTheName() {
        var form = browser.open(platform.missions.resolve("/closed"));

        var again =
                browser.submit(
                        form, "/login", Map.of("username", "mission.fra", "password", "guess"));

        assertThat(again.uri().getPath()).isEqualTo("/login");
        assertThat(again.body())
                .contains("The account or the password is not right", "value=\"mission.fra\"")
                .contains("aria-describedby=\"password-hint password-error\"");
        assertThat(signIn(again, "mission.fra").body()).contains("id=\"who\">mission.fra");
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneHasToWait() {
        var form = browser.open(platform.identity.resolve("/login"));
        for (int i = 0; i < Attempts.ALLOWED; i++) {
            browser.post(form, "/login", Map.of("username", "mission.tuv", "password", "no" + i));
        }

        assertThat(signIn(form, "mission.tuv").body()).contains("Wait one minute");
        assertThat(signIn(form, "mission.nru").uri().getPath()).isEqualTo("/");
    }

    @Test
    void theFormNeedsItsToken() {
        var login = platform.identity.resolve("/login");
        var answer =
                browser.send(
                        HttpRequest.newBuilder(login)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("username=analyst&password=x")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void accessAndIdTokenSayWhoIsAskingForAQuarterOfAnHour() throws Exception {
        var tokens = tokens("mission.fra");

        for (var name : List.of("access_token", "id_token")) {
            var claims = SignedJWT.parse(tokens.get(name).asString()).getJWTClaimsSet();
            assertThat(claims.getSubject()).as(name).isEqualTo("mission.fra");
            assertThat(claims.getIssuer()).isEqualTo(platform.identity.toString());
            assertThat(claims.getStringListClaim("roles")).containsExactly("MISSION");
            assertThat(claims.getStringClaim("state")).isEqualTo("FRA");
        }
        assertThat(lifetime(tokens.get("access_token").asString()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(me(tokens).body()).isEqualTo("mission.fra [MISSION] Optional[FRA]");
    }

    @Test
    void theAdministratorBelongsToTheSecretariatAndToNoState() throws Exception {
        assertThat(me(tokens("admin")).body()).isEqualTo("admin [SECRETARIAT] Optional.empty");
    }

    @Test
    void aTokenOutlivesARestartOfIdentity() throws Exception {
        var tokens = tokens("editor");
        var password = platform.password("editor");

        platform.restartIdentity();

        assertThat(me(tokens).statusCode()).isEqualTo(200);
        assertThat(platform.password("editor")).isEqualTo(password);
        assertThat(
                        signIn(browser.open(platform.identity.resolve("/login")), "editor")
                                .uri()
                                .getPath())
                .isEqualTo("/");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() {
        var code = code("analyst");

        assertThat(
                        exchange(code, "another-verifier-of-at-least-forty-three-characters")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRequestWithoutChallengeOrToAForeignAddressIsRefused() {
        var bare =
                authorization("stateviews-token", Clients.TOKEN_REDIRECT)
                        .replaceQueryParam("code_challenge");
        var foreign = authorization("submission-api", "http://elsewhere.example/");
        signIn(browser.open(platform.identity.resolve("/login")), "analyst");

        assertThat(Browser.location(browser.ask(bare.build().toUri())))
                .contains("error=invalid_request");
        assertThat(browser.ask(foreign.build().toUri()).statusCode()).isEqualTo(400);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndFromOtherSites() {
        assertThat(
                        browser.ask(platform.identity.resolve("/login"))
                                .headers()
                                .allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("SV_ID=")
                                        .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void theLoginPageLetsFormsReachTheSitesOnly() {
        var policy =
                browser.ask(platform.identity.resolve("/login"))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow();

        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        platform.missions.toString(),
                        platform.desk.toString())
                .doesNotContain("unsafe", "*");
    }

    @Test
    void theStartPageLeadsToBothSitesAndReadinessIsOpen() {
        assertThat(browser.open(platform.identity.resolve("/")).body())
                .contains("href=\"" + platform.missions, "href=\"" + platform.desk);
        assertThat(browser.open(platform.identity.resolve("/actuator/health/readiness")).body())
                .contains("UP");
    }

    private HttpResponse<String> signIn(HttpResponse<String> form, String account) {
        return browser.submit(
                form,
                "/login",
                Map.of("username", account, "password", platform.password(account)));
    }

    private JsonNode tokens(String account) {
        return JsonMapper.shared().readTree(exchange(code(account), VERIFIER).body());
    }

    private String code(String account) {
        var request = authorization("stateviews-token", Clients.TOKEN_REDIRECT).build().toUri();
        var form = browser.open(request);
        var signedIn =
                browser.post(
                        form,
                        "/login",
                        Map.of("username", account, "password", platform.password(account)));
        var answer = browser.ask(URI.create(Browser.location(signedIn)));
        return UriComponentsBuilder.fromUriString(Browser.location(answer))
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .getOrDefault("code", "");
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return browser.send(
                HttpRequest.newBuilder(platform.identity.resolve("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=authorization_code&client_id=stateviews-token&code="
                                                + code
                                                + "&redirect_uri="
                                                + Clients.TOKEN_REDIRECT
                                                + "&code_verifier="
                                                + verifier)));
    }

    private HttpResponse<String> me(JsonNode tokens) {
        return browser.send(
                HttpRequest.newBuilder(platform.missions.resolve("/api/v1/me"))
                        .header(
                                "Authorization",
                                "Bearer " + tokens.get("access_token").asString()));
    }

    private static UriComponentsBuilder authorization(String client, String redirect) {
        return UriComponentsBuilder.fromUri(platform.identity.resolve("/oauth2/authorize"))
                .queryParam("response_type", "code")
                .queryParam("client_id", client)
                .queryParam("scope", "openid")
                .queryParam("state", "s")
                .queryParam("redirect_uri", redirect)
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", challenge());
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Duration lifetime(String token) throws ParseException {
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
