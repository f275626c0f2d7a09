package org.stateviews.local.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs in as a browser would: authorization code with PKCE (RFC 7636), through the sign-in page.
 * Identity has no other door, so what this can do anybody with the password can do, and no more.
 */
public final class TokenDoor {

    private static final String CLIENT = "stateviews-token";
    private static final String REDIRECT = "http://127.0.0.1:9999/token";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final Path accounts;

    /**
     * Door of a running platform.
     *
     * @param issuer address of identity without a slash at the end
     * @param accounts file of passwords
     */
    public TokenDoor(String issuer, Path accounts) {
        this.issuer = issuer;
        this.accounts = accounts;
    }

    /**
     * A bearer token, valid for a quarter of an hour.
     *
     * @throws NoTokenException when there is no such account or identity does not answer
     */
    public String token(String account) {
        var password =
                Passwords.in(accounts)
                        .of(account)
                        .orElseThrow(
                                () ->
                                        new NoTokenException(
                                                "no account %s in %s: does the platform run?"
                                                        .formatted(account, accounts)));
        try (var http =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .connectTimeout(Duration.ofSeconds(5))
                        .build()) {
            return exchange(http, account, password);
        } catch (IOException e) {
            throw new NoTokenException("identity at " + issuer + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTokenException("interrupted");
        }
    }

    private String exchange(HttpClient http, String account, String password)
            throws IOException, InterruptedException {
        var verifier = random();
        var authorize =
                issuer
                        + "/oauth2/authorize?"
                        + form(
                                Map.of(
                                        "response_type",
                                        "code",
                                        "client_id",
                                        CLIENT,
                                        "scope",
                                        "openid",
                                        "redirect_uri",
                                        REDIRECT,
                                        "state",
                                        random(),
                                        "code_challenge",
                                        challenge(verifier),
                                        "code_challenge_method",
                                        "S256"));
        var code = code(http, follow(http, get(http, authorize)), account, password);
        var token =
                post(
                        http,
                        issuer + "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", CLIENT,
                                "redirect_uri", REDIRECT,
                                "code", code,
                                "code_verifier", verifier));
        if (token.statusCode() != 200) {
            throw new NoTokenException("identity gave no token: " + token.body());
        }
        return JsonMapper.shared().readTree(token.body()).get("access_token").asString();
    }

    private String code(HttpClient http, HttpResponse<String> page, String account, String password)
            throws IOException, InterruptedException {
        var csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new NoTokenException("identity showed no sign-in page");
        }
        var signedIn =
                post(
                        http,
                        issuer + "/login",
                        Map.of(
                                "username", account,
                                "password", password,
                                "_csrf", csrf.group(1)));
        var end = location(follow(http, signedIn));
        if (!end.startsWith(REDIRECT)) {
            throw new NoTokenException("sign-in as " + account + " was refused");
        }
        return parameter(end, "code");
    }

    private HttpResponse<String> follow(HttpClient http, HttpResponse<String> response)
            throws IOException, InterruptedException {
        var current = response;
        for (int hops = 0; hops < 8; hops++) {
            var next = location(current);
            if (next.isEmpty() || next.startsWith(REDIRECT)) {
                return current;
            }
            current = get(http, URI.create(issuer + "/").resolve(next).toString());
        }
        return current;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER);
    }

    private static HttpResponse<String> get(HttpClient http, String address)
            throws IOException, InterruptedException {
        return http.send(
                request(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(
            HttpClient http, String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String parameter(String address, String name) {
        for (var pair : URI.create(address).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
            }
        }
        throw new NoTokenException("identity sent no " + name);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
