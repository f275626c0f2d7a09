package org.stateviews.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in views over the public API, as any mission's own program would. */
public final class SubmissionClient {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    /**
     * Client of a running platform.
     *
     * @param base address of submission-api without a slash at the end
     */
    public SubmissionClient(String base) {
        this.base = base;
    }

    /**
     * Hands in files.
     *
     * @param path below {@code /api/v1}, such as {@code /calls/78-237-8/submissions}
     * @return body of the answer
     * @throws NotAcceptedException with status and problem, when it was not accepted
     */
    public JsonNode submit(
            String path, String token, String key, String metadata, List<Path> files) {
        var form = new Multipart().metadata(metadata);
        files.forEach(form::file);
        var request =
                request(path, token)
                        .header("Content-Type", form.contentType())
                        .header("Idempotency-Key", key)
                        .POST(form.body())
                        .build();
        var answer = send(request);
        if (answer.statusCode() != 201) {
            throw new NotAcceptedException(
                    "%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Something as JSON, such as a submission's status. */
    public JsonNode get(String path, String token) {
        return JsonMapper.shared().readTree(send(request(path, token).build()).body());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
