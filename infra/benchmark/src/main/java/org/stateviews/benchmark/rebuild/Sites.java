package org.stateviews.benchmark.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.stateviews.benchmark.platform.OwnPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doors of the platform that this bench uses, without a second try: a failure counts. */
final class Sites {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OwnPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Sites(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Answer of search-service to an analyst. */
    JsonNode desk(String path) throws IOException, InterruptedException {
        return json(send("GET", platform.searchService() + "/api/v1" + path, "analyst"));
    }

    /** Answer of submission-api to an analyst. */
    JsonNode submissions(String path) throws IOException, InterruptedException {
        return json(send("GET", platform.submissionApi() + "/api/v1" + path, "analyst"));
    }

    /** Answer of the worker's operations to whoever runs the platform. */
    JsonNode operation(String method, String path) throws IOException, InterruptedException {
        return json(send(method, platform.worker() + "/api/v1/operations" + path, "admin"));
    }

    private HttpResponse<String> send(String method, String address, String account)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + platform.token(account))
                        .method(method, BodyPublishers.noBody())
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
