package org.stateviews.submissionapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.stateviews.testkit.TemporaryFolders;
import org.stateviews.testkit.TestIdentity;
import org.stateviews.testkit.WithRealServers;
import org.stateviews.testkit.WithTestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP, against a real log; every test speaks for a State of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "stateviews.intake.grace=0s",
            "stateviews.watching.heartbeat=100ms",
            "stateviews.watching.per-account=3"
        })
@AutoConfigureMockMvc
@WithRealServers
@WithTestIdentity
abstract class SubmissionApiIT {

    static final String CALL = "/api/v1/calls/78-237-8";

    private static final Path KEYS = TemporaryFolders.create("stateviews-receipt-keys");

    final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired JsonMapper json;

    @DynamicPropertySource
    static void receiptKeys(DynamicPropertyRegistry properties) {
        properties.add("stateviews.receipt.keys", KEYS::toString);
    }

    HttpResponse<String> submit(String state, @Nullable String key, Multipart body) {
        return post(CALL + "/submissions", TestIdentity.missionToken(state), key, body);
    }

    HttpResponse<String> post(
            String path, @Nullable String token, @Nullable String key, Multipart body) {
        var request =
                request(path, token)
                        .header("Content-Type", Multipart.CONTENT_TYPE)
                        .POST(body.publisher());
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    HttpResponse<String> post(String path, String token) {
        return send(request(path, token).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token));
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode read(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
