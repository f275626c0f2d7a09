package org.stateviews.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.stateviews.local.process.Stopwatch;
import org.stateviews.local.token.TokenDoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the fictional samples through the public API, each under a key of its own, so that loading
 * them again adds nothing; then waits until they can be found.
 */
public final class Demonstration {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SubmissionClient client;
    private final TokenDoor door;
    private final Teller teller;

    /** Tells the person who waits. */
    @FunctionalInterface
    public interface Teller {
        /** Says a line. */
        void say(String line);
    }

    /** Loads into the platform at an address. */
    public Demonstration(String submissionApi, TokenDoor door, Teller teller) {
        this.client = new SubmissionClient(submissionApi);
        this.door = door;
        this.teller = teller;
    }

    /** Loads every sample of a folder. */
    public void load(Path samples) throws InterruptedException {
        var references = new ArrayList<Loaded>();
        for (var sample : folders(samples)) {
            references.add(load(sample, samples.relativize(sample).toString()));
        }
        for (var loaded : references) {
            await(loaded);
        }
    }

    private record Loaded(String reference, String token) {}

    private Loaded load(Path sample, String name) {
        var submission = JsonMapper.shared().readTree(sample.resolve("submission.json").toFile());
        var state = submission.get("state").asString();
        var token = door.token("mission." + state.toLowerCase(Locale.ROOT));
        var accepted =
                submit("/calls/78-237-8/submissions", token, "demo-" + name, sample, submission);
        var reference = accepted.get("reference").asString();
        var revision = sample.resolve("rev1");
        if (Files.exists(revision.resolve("submission.json"))) {
            var revised =
                    JsonMapper.shared().readTree(revision.resolve("submission.json").toFile());
            submit(
                    "/submissions/" + reference + "/revisions",
                    token,
                    "demo-" + name + "-rev1",
                    revision,
                    revised);
        }
        return new Loaded(reference, token);
    }

    private JsonNode submit(
            String path, String token, String key, Path folder, JsonNode submission) {
        var metadata = submission.get("metadata");
        var files =
                StreamSupport.stream(metadata.get("documents").spliterator(), false)
                        .map(document -> folder.resolve(document.get("file").asString()))
                        .toList();
        return client.submit(path, token, key, metadata.toString(), files);
    }

    private void await(Loaded loaded) throws InterruptedException {
        var waiting = Stopwatch.started();
        var status = "";
        while (waiting.isWithin(PATIENCE)) {
            var answer = client.get("/submissions/" + loaded.reference(), loaded.token());
            status = answer.get("status").asString();
            if (!List.of("RECEIVED", "PROCESSING").contains(status)) {
                teller.say("Sample " + loaded.reference() + ": " + status);
                return;
            }
            synchronized (this) {
                wait(200);
            }
        }
        teller.say("Sample " + loaded.reference() + " is still " + status);
    }

    private static List<Path> folders(Path samples) {
        try (var folders = Files.list(samples)) {
            return folders.filter(it -> Files.exists(it.resolve("submission.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
