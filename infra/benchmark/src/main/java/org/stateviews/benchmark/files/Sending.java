package org.stateviews.benchmark.files;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.platform.Reader;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.local.client.Multipart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in one file as a submission of its own and follows it to its end. */
final class Sending {

    private static final String ACCOUNT = "mission.fra";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final OwnPlatform platform;
    private final Reader reader;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Sending(OwnPlatform platform) {
        this.platform = platform;
        this.reader = new Reader(platform);
    }

    Ending send(Path folder, Specified specified) throws IOException, InterruptedException {
        var worker = pid(Part.WORKER);
        var fork = reader.process().map(ProcessHandle::pid).orElse(0L);
        reader.forgetPeak();
        var start = Instant.now();
        var answer = handIn(folder, specified);
        if (answer.statusCode() != 201) {
            var problem = json(answer);
            return Ending.refused(
                    "%d %s: %s"
                            .formatted(
                                    answer.statusCode(),
                                    problem.path("code").asString(""),
                                    problem.path("detail").asString("")),
                    since(start),
                    new Ending.Restarts(worker != pid(Part.WORKER), false));
        }
        var reference = json(answer).path("reference").asString();
        return follow(reference, start, worker, fork);
    }

    private Ending follow(String reference, Instant start, long worker, long fork)
            throws IOException, InterruptedException {
        long peak = 0;
        var submission = submission(reference);
        while (onItsWay(submission) && since(start).compareTo(PATIENCE) < 0) {
            Pause.of(LOOK_AGAIN);
            peak = Math.max(peak, reader.peak());
            submission = submission(reference);
        }
        var took = since(start);
        peak = Math.max(peak, reader.peak());
        var now = reader.process().map(ProcessHandle::pid).orElse(0L);
        var restarts = new Ending.Restarts(worker != pid(Part.WORKER), now != fork);
        return new Ending("", submission, passages(reference), took, peak, restarts);
    }

    private HttpResponse<String> handIn(Path folder, Specified specified)
            throws IOException, InterruptedException {
        var document = new HashMap<String, String>(Map.of("file", specified.name()));
        document.put("kind", "MAIN");
        specified.knownPassword().ifPresent(it -> document.put("password", it));
        var metadata =
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "title",
                                        specified.file(),
                                        "publication",
                                        "PUBLIC",
                                        "documents",
                                        List.of(document)));
        var form = new Multipart().metadata(metadata).file(folder.resolve(specified.file()));
        var request =
                request(platform.submissionApi() + "/api/v1/calls/78-237-8/submissions", ACCOUNT)
                        .header("Content-Type", form.contentType())
                        .header("Idempotency-Key", specified.file())
                        .POST(form.body());
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode submission(String reference) throws IOException, InterruptedException {
        var address = platform.submissionApi() + "/api/v1/submissions/" + reference;
        return json(http.send(request(address, ACCOUNT).GET().build(), BodyHandlers.ofString()));
    }

    private List<JsonNode> passages(String reference) throws IOException, InterruptedException {
        var address = platform.searchService() + "/api/v1/submissions/" + reference + "/passages";
        var answer = http.send(request(address, "analyst").GET().build(), BodyHandlers.ofString());
        return answer.statusCode() == 200
                ? json(answer).path("items").valueStream().toList()
                : List.of();
    }

    private HttpRequest.Builder request(String address, String account) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + platform.token(account));
    }

    private long pid(Part part) {
        return platform.process(part).map(ProcessHandle::pid).orElse(0L);
    }

    private static boolean onItsWay(JsonNode submission) {
        var status = submission.path("status").asString("");
        return status.equals("RECEIVED") || status.equals("PROCESSING");
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
