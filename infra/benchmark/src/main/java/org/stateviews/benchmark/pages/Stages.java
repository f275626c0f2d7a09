package org.stateviews.benchmark.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stateviews.benchmark.platform.OwnPlatform;

/** The worker's own times, as its metrics tell them. */
final class Stages {

    private static final Pattern LINE =
            Pattern.compile(
                    "stateviews_stage_seconds_(count|sum)\\{.*stage=\"(\\w+)\".*} ([\\d.E+-]+)");

    private final OwnPlatform platform;
    private final HttpClient http = HttpClient.newHttpClient();

    Stages(OwnPlatform platform) {
        this.platform = platform;
    }

    /**
     * A stage.
     *
     * @param count how often
     * @param seconds all together
     */
    record Spent(double count, double seconds) {}

    /** Every stage that was entered since the worker was started. */
    Map<String, Spent> now() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(platform.worker() + "/actuator/prometheus"))
                        .build();
        var text = http.send(request, BodyHandlers.ofString()).body();
        var stages = new TreeMap<String, Spent>();
        LINE.matcher(text)
                .results()
                .forEach(
                        it -> {
                            double number = Double.parseDouble(it.group(3));
                            boolean counts = it.group(1).equals("count");
                            stages.merge(
                                    it.group(2),
                                    new Spent(counts ? number : 0, counts ? 0 : number),
                                    (a, b) ->
                                            new Spent(
                                                    a.count() + b.count(),
                                                    a.seconds() + b.seconds()));
                        });
        return stages;
    }

    /** How often a stage was left. */
    int count(String stage) throws IOException, InterruptedException {
        var spent = now().get(stage);
        return spent == null ? 0 : (int) spent.count();
    }
}
