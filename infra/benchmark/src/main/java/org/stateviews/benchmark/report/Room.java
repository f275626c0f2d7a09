package org.stateviews.benchmark.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.stateviews.benchmark.corpus.Reply;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.local.client.SubmissionClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What missions, an analyst and an editor do at the doors of the platform. */
final class Room {

    private static final String CALL = "78-237-8";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OwnPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Room(OwnPlatform platform) {
        this.platform = platform;
    }

    /** A mission hands its views in; gives the reference. */
    String handIn(Reply reply, Path file) throws IOException {
        var metadata =
                """
                {"title": "Fictional views", "publication": "PUBLIC",
                 "documents": [{"file": "%s", "kind": "MAIN", "language": "%s"}]}
                """
                        .formatted(file.getFileName(), reply.language());
        var account = "mission." + reply.state().value().toLowerCase(Locale.ROOT);
        return new SubmissionClient(platform.submissionApi())
                .submit(
                        "/calls/" + CALL + "/submissions",
                        platform.token(account),
                        "report-" + reply.state(),
                        metadata,
                        List.of(file))
                .get("reference")
                .asString();
    }

    boolean searchable(String reference) throws IOException, InterruptedException {
        return read(platform.submissionApi() + "/api/v1/submissions/" + reference)
                .path("status")
                .asString()
                .equals("SEARCHABLE");
    }

    /** Passages of a submission in reading order. */
    JsonNode passages(String reference) throws IOException, InterruptedException {
        return read(platform.searchService() + "/api/v1/submissions/" + reference + "/passages")
                .path("items");
    }

    /** An editor begins a report as at now, and is given its draft. */
    JsonNode begin() throws IOException, InterruptedException {
        var request =
                request(platform.searchService() + "/api/v1/reports", "editor")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "bench")
                        .POST(BodyPublishers.ofString("{\"call\": \"%s\"}".formatted(CALL)))
                        .build();
        return json(http.send(request, BodyHandlers.ofString()));
    }

    /** What is to be found at an address below that of a report. */
    JsonNode report(String report, String more) throws IOException, InterruptedException {
        var address = platform.searchService() + "/api/v1/reports/" + report + more;
        return json(http.send(request(address, "editor").GET().build(), BodyHandlers.ofString()));
    }

    /** An editor takes a report as a Word file. */
    void docx(String report, Path file) throws IOException, InterruptedException {
        var address = platform.searchService() + "/api/v1/reports/" + report + ".docx";
        var answer = http.send(request(address, "editor").GET().build(), BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IOException("%s: %d".formatted(address, answer.statusCode()));
        }
    }

    private JsonNode read(String address) throws IOException, InterruptedException {
        return json(http.send(request(address, "analyst").GET().build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String address, String account) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + platform.token(account));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
