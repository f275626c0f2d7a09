package org.stateviews.benchmark.rebuild;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;

/** Fills an index, builds it anew under load, and compares what readers see before and after. */
public final class Rebuild {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Sites sites;
    private final Filling filling;
    private final RebuildOptions options;
    private final Voice voice;

    /** Over a running platform that nobody else uses. */
    public Rebuild(OwnPlatform platform, RebuildOptions options, Voice voice) {
        this.sites = new Sites(platform);
        this.filling = new Filling(platform, sites, voice);
        this.options = options;
        this.voice = voice;
    }

    /** Runs it to the end. */
    public RebuildReport run() throws IOException, InterruptedException {
        voice.say("handing in texts for %d passages".formatted(options.passages()));
        var references = filling.fill(options.passages());
        var before = Snapshot.of(sites, references);
        voice.say("%d passages can be found; building the index anew".formatted(before.total()));
        var load = new Load(sites, filling, before.total());
        Duration took;
        try (load) {
            load.start();
            took = rebuild();
        }
        voice.say("the new index answers; comparing");
        var after = Snapshot.of(sites, references);
        return new RebuildReport(
                before, after, took, load.searches(), load.slowest(), failures(load));
    }

    private Duration rebuild() throws IOException, InterruptedException {
        var start = Instant.now();
        int wanted = sites.operation("POST", "/rebuild").get("newest").asInt();
        while (sites.operation("GET", "/generations").get("live").asInt() < wanted) {
            if (Instant.now().isAfter(start.plus(LONGEST))) {
                throw new IllegalStateException("the new index did not open in " + LONGEST);
            }
            Pause.of(LOOK_AGAIN);
        }
        return Duration.between(start, Instant.now());
    }

    /** What was handed in meanwhile must be found too. */
    private List<String> failures(Load load) throws IOException, InterruptedException {
        var failures = new ArrayList<>(load.failures());
        var end = Instant.now().plusSeconds(60);
        for (var reference : load.uploaded()) {
            while (found(reference) != 3 && Instant.now().isBefore(end)) {
                Pause.of(LOOK_AGAIN);
            }
            if (found(reference) != 3) {
                failures.add(reference + " is not found whole");
            }
        }
        voice.say("%d texts handed in meanwhile".formatted(load.uploaded().size()));
        return failures;
    }

    private int found(String reference) throws InterruptedException {
        try {
            return sites.desk("/submissions/" + reference + "/passages").get("items").size();
        } catch (IOException e) {
            return 0;
        }
    }
}
