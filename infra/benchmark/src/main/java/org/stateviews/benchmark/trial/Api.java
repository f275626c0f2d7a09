package org.stateviews.benchmark.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.local.client.Multipart;
import org.stateviews.local.token.NoTokenException;

/** The public API, as programs of missions and of the desk call it. No answer is an answer too. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OwnPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    public Api(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Hands in a form below {@code /api/v1}. */
    public Answer submit(String path, String account, String key, Multipart form)
            throws InterruptedException {
        return authorized(
                platform.submissionApi() + "/api/v1" + path,
                account,
                request ->
                        request.header("Content-Type", form.contentType())
                                .header("Idempotency-Key", key)
                                .POST(form.body()));
    }

    /** Posts nothing below {@code /api/v1}. */
    public Answer post(String path, String account) throws InterruptedException {
        return authorized(
                platform.submissionApi() + "/api/v1" + path,
                account,
                request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Reads what is below {@code /api/v1} of submission-api. */
    public Answer get(String path, String account) throws InterruptedException {
        return authorized(
                platform.submissionApi() + "/api/v1" + path, account, HttpRequest.Builder::GET);
    }

    /** Reads passages; the words are given as they are typed. */
    public Answer search(String words, String more) throws InterruptedException {
        return authorized(
                platform.searchService()
                        + "/api/v1/passages?q="
                        + URLEncoder.encode(words, UTF_8)
                        + more,
                "analyst",
                HttpRequest.Builder::GET);
    }

    /** Reads what is below {@code /api/v1} of search-service. */
    public Answer desk(String path) throws InterruptedException {
        return authorized(
                platform.searchService() + "/api/v1" + path, "analyst", HttpRequest.Builder::GET);
    }

    /** Asks the worker's operations, as an account that runs the platform. */
    public Answer operation(String method, String path) throws InterruptedException {
        return authorized(
                platform.worker() + "/api/v1/operations" + path,
                "admin",
                request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Asks the worker to read a submission again, as an account that runs the platform. */
    public Answer reprocess(String reference) throws InterruptedException {
        return authorized(
                platform.worker() + "/api/v1/operations/reprocess",
                "admin",
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"reference\": \"%s\"}".formatted(reference))));
    }

    /** Digest of an original as it comes out, as the body of the answer. */
    public Answer digest(String path, String account) throws InterruptedException {
        var request =
                request(
                        platform.submissionApi() + "/api/v1" + path,
                        account,
                        HttpRequest.Builder::GET);
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), Digest.of(answer.body()), Duration.ZERO);
        } catch (IOException e) {
            return Answer.none(e.toString());
        }
    }

    /** Keys that verify receipts; anybody may ask. */
    public Answer keys() throws InterruptedException {
        return send(
                HttpRequest.newBuilder(
                                URI.create(platform.submissionApi() + "/.well-known/jwks.json"))
                        .timeout(PATIENCE)
                        .build());
    }

    @FunctionalInterface
    private interface Shape {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private Answer authorized(String address, String account, Shape shape)
            throws InterruptedException {
        try {
            return send(request(address, account, shape));
        } catch (NoTokenException e) {
            return Answer.none(String.valueOf(e.getMessage()));
        }
    }

    private HttpRequest request(String address, String account, Shape shape) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + platform.token(account))
                        .header("Accept-Language", "en");
        return shape.of(request).build();
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), retryAfter(answer));
        } catch (IOException e) {
            return Answer.none(e.toString());
        }
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("\\d{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .orElse(Duration.ZERO);
    }
}
