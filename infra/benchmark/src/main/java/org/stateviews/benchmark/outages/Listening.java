package org.stateviews.benchmark.outages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears what the worker's health and the status of submissions say while something is away. */
final class Listening {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI health;
    private final Api api;
    private final Load load;
    private final Instant start = Instant.now();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Duration> said = new LinkedHashMap<>();
    private @Nullable Thread listener;

    /**
     * Hears nothing yet.
     *
     * @param worker management address of the worker
     */
    Listening(String worker, Api api, Load load) {
        this.health = URI.create(worker + "/actuator/health");
        this.api = api;
        this.load = load;
    }

    void start() {
        listener = Thread.ofVirtual().name("listening").start(this::listen);
    }

    /** What was said, and how long after the beginning for the first time. */
    synchronized Map<String, Duration> said() {
        return new LinkedHashMap<>(said);
    }

    private void listen() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                hearHealth();
                hearStatus();
                Pause.of(LOOK_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearHealth() throws InterruptedException {
        var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var parts = JsonMapper.shared().readTree(answer.body()).path("components");
            parts.path("log").path("details").forEachEntry(this::hear);
            parts.path("waits").path("details").forEachEntry(this::hear);
        } catch (IOException e) {
            hear("worker: no health");
        }
    }

    /** Since when and why differs from one time to the next, and is for whoever reads it then. */
    private void hear(String name, JsonNode words) {
        hear("worker: " + name + " " + words.asString().replaceFirst(" since .*", ""));
    }

    private void hearStatus() throws InterruptedException {
        for (var reference : load.newest()) {
            var answer = api.get("/submissions/" + reference, "analyst");
            var waits = answer.status() == 200 ? answer.json().path("waitingFor") : null;
            if (waits != null && waits.isString()) {
                var status = answer.json().path("status").asString();
                hear("status: " + status + ", waiting for " + waits.asString());
                return;
            }
        }
    }

    private synchronized void hear(String words) {
        said.putIfAbsent(words, Duration.between(start, Instant.now()));
    }

    /** Hears no more. */
    void end() throws InterruptedException {
        var thread = listener;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }
}
