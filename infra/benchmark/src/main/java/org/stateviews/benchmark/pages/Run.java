package org.stateviews.benchmark.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.benchmark.corpus.Tome;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Parcel;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.local.client.Multipart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files through the platform. All are handed in while nobody reads, so that the readers then find
 * their work waiting and the door takes no time from them.
 */
final class Run {

    /** Setting of the worker for the work that it does. */
    private static final String DOES = "STATEVIEWS_WORKER_DOES";

    private static final String ACCOUNT = "mission.fra";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final OwnPlatform platform;
    private final Api api;
    private final Stages stages;
    private final Optional<String> language;
    private final List<String> references = new ArrayList<>();

    /**
     * @param language declared with each file
     */
    Run(OwnPlatform platform, Optional<String> language) {
        this.platform = platform;
        this.language = language;
        this.api = new Api(platform);
        this.stages = new Stages(platform);
    }

    /** Starts anew with a worker that only says what there is to do, and hands in all files. */
    void handIn(List<Path> files) throws IOException, InterruptedException {
        platform.with(Map.of(DOES, "DISPATCH")).start();
        for (var file : files) {
            references.add(handIn(file));
        }
    }

    /**
     * Hands in a text of ten pages while the worker is busy.
     *
     * @return from its receipt until it can be found
     */
    Duration tenPages() throws InterruptedException {
        var views = Tome.of(1, 1, 10);
        var answer =
                api.submit(
                        "/calls/78-237-8/submissions",
                        ACCOUNT,
                        views.name(),
                        Parcel.of("Ten pages", List.of(views)).form());
        var start = Instant.now();
        var reference = answer.json().path("reference").asString();
        while (onItsWay(submission(reference))) {
            check(start);
            Pause.of(LOOK_AGAIN);
        }
        return Duration.between(start, Instant.now());
    }

    private String handIn(Path file) throws IOException, InterruptedException {
        var name = "" + file.getFileName();
        var document = new HashMap<>(Map.of("file", name, "kind", "MAIN"));
        language.ifPresent(it -> document.put("language", it));
        var metadata =
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "title",
                                        name,
                                        "publication",
                                        "PUBLIC",
                                        "documents",
                                        List.of(document)));
        var answer =
                api.submit(
                        "/calls/78-237-8/submissions",
                        ACCOUNT,
                        file.toString(),
                        new Multipart().metadata(metadata).file(file));
        if (answer.status() != 201) {
            throw new IllegalStateException(file + ": " + answer.body());
        }
        return answer.json().path("reference").asString();
    }

    /**
     * Lets the worker do what is given, and waits until a stage was left so often.
     *
     * @param first how often before the clock starts, while the reader warms up
     * @return from then on until the last time
     */
    Duration work(String does, String stage, int first, int times)
            throws IOException, InterruptedException {
        begin(does, stage, first);
        var start = Instant.now();
        await(stage, times);
        return Duration.between(start, Instant.now());
    }

    /** Lets the worker do what is given, and waits until a stage was left so often. */
    void begin(String does, String stage, int times) throws IOException, InterruptedException {
        platform.with(Map.of(DOES, does)).restart();
        await(stage, times);
    }

    /** Waits until nothing is on its way any more, and tells how long that took. */
    Duration end() throws InterruptedException {
        var start = Instant.now();
        var left = new ArrayDeque<>(references);
        while (!left.isEmpty()) {
            if (onItsWay(submission(left.peekFirst()))) {
                check(start);
                Pause.of(LOOK_AGAIN);
            } else {
                left.removeFirst();
            }
        }
        return Duration.between(start, Instant.now());
    }

    /** What became of each file, in the order in which they were handed in. */
    List<JsonNode> submissions() throws InterruptedException {
        var all = new ArrayList<JsonNode>();
        for (var reference : references) {
            all.add(submission(reference));
        }
        return all;
    }

    private JsonNode submission(String reference) throws InterruptedException {
        return api.get("/submissions/" + reference, ACCOUNT).json();
    }

    Map<String, Stages.Spent> stages() throws IOException, InterruptedException {
        return stages.now();
    }

    /** Waits until a stage was left so often since the worker was started. */
    void await(String stage, int times) throws IOException, InterruptedException {
        var start = Instant.now();
        while (stages.count(stage) < times) {
            check(start);
            Pause.of(LOOK_AGAIN);
        }
    }

    private static void check(Instant start) {
        if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
            throw new IllegalStateException("not done after " + PATIENCE);
        }
    }

    private static boolean onItsWay(JsonNode submission) {
        var status = submission.path("status").asString("");
        return status.equals("RECEIVED") || status.equals("PROCESSING");
    }
}
