package org.stateviews.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.local.client.SubmissionClient;
import org.stateviews.local.token.Passwords;

/**
 * The platform as {@code infra/up --detach --demo} starts it, on free ports over data of its own;
 * one for all journeys, stopped with the JVM.
 */
final class Platform {

    private static final Path HOME =
            Path.of(System.getProperty("stateviews.home", "../..")).toAbsolutePath().normalize();

    /** Limits of reading that a test can reach: a time it can wait, and more text than memory. */
    private static final Map<String, String> LIMITS =
            Map.of(
                    "STATEVIEWS_EXTRACTION_TIMEOUT", "10s",
                    "STATEVIEWS_EXTRACTION_MAXCHARACTERS", "400000000");

    private static final Platform SHARED = new Platform();

    private final OwnPlatform own =
            new OwnPlatform(HOME, HOME.resolve("infra/acceptance/target/platform"));
    private final HttpClient http = HttpClient.newHttpClient();

    private Platform() {
        print(own.with(LIMITS).start("--demo"));
    }

    /** Starts it at the first call. */
    static Platform running() {
        return SHARED;
    }

    /** The same for benches. */
    OwnPlatform own() {
        return own;
    }

    /** Stops everything and starts it again over the same data. */
    void restart() {
        print(own.restart());
    }

    /** What {@code infra/proof} says; it fails when something does not agree. */
    String proof() {
        return own.proof();
    }

    Path data() {
        return own.data();
    }

    static Path samples() {
        return HOME.resolve("infra/local/samples");
    }

    String submissionApi() {
        return own.submissionApi();
    }

    String searchService() {
        return own.searchService();
    }

    String kafka() {
        return own.kafka();
    }

    String password(String account) {
        return Passwords.in(own.accounts()).of(account).orElseThrow();
    }

    /** Bearer token of an account, good for some minutes. */
    String token(String account) {
        return own.token(account);
    }

    SubmissionClient client() {
        return new SubmissionClient(submissionApi());
    }

    HttpResponse<String> get(String address, String account) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token(account))
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Process of a part, which must run. */
    ProcessHandle process(Part part) {
        return own.process(part).orElseThrow(() -> new AssertionError("no process " + part));
    }

    private static void print(String output) {
        output.lines().map(line -> "    " + line).forEach(System.out::println);
    }
}
