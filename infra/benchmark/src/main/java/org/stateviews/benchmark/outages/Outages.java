package org.stateviews.benchmark.outages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.stateviews.benchmark.corpus.Corpus;
import org.stateviews.benchmark.corpus.Course;
import org.stateviews.benchmark.corpus.Expectation;
import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;
import org.stateviews.local.proof.NoProofException;
import org.stateviews.local.proof.ProofDoor;

/**
 * Takes away what the platform stands on, one thing after the other, while missions hand in and the
 * desk searches, and looks whether everybody waits, says so, and goes on by itself.
 */
public final class Outages {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofSeconds(6);
    private static final Duration PROOF = Duration.ofSeconds(90);
    private static final long SEED = 78_237;
    private static final int MORE_THAN_ENOUGH = 20_000;

    private final OwnPlatform platform;
    private final OutagesOptions options;
    private final Voice voice;
    private final Api api;
    private final Iterator<Text> texts;
    private String known = "";
    private long accepted;

    /** Over a fresh platform that nobody else uses. */
    public Outages(OwnPlatform platform, OutagesOptions options, Voice voice) {
        this.platform = platform;
        this.options = options;
        this.voice = voice;
        this.api = new Api(platform);
        var samples = platform.home().resolve("infra/local/samples");
        this.texts =
                new Corpus(SEED, samples, Optional.empty())
                        .plan(MORE_THAN_ENOUGH).stream()
                                .filter(Outages::plain)
                                .map(Text::of)
                                .iterator();
    }

    /** Takes away what an earlier run over this folder may have left behind. */
    public static void tidy(Path data) {
        SmallStore.forget(data.resolve("documents"));
    }

    /** Runs all of them and never throws for what it finds. */
    public OutagesReport run() throws InterruptedException {
        var troubles =
                new ArrayList<Trouble>(
                        List.of(
                                new Frozen(platform, Part.KAFKA),
                                new Killed(platform, Part.KAFKA),
                                new Frozen(platform, Part.ELASTICSEARCH),
                                new Killed(platform, Part.ELASTICSEARCH)));
        var notTried = new ArrayList<String>();
        SmallStore.mounted(platform.data().resolve("documents"))
                .ifPresentOrElse(
                        store -> {
                            troubles.add(new ReadOnly(store));
                            troubles.add(new Full(store));
                        },
                        () -> notTried.addAll(List.of("store read-only", "store full")));
        warmUp();
        var outages = new ArrayList<Outage>();
        for (var trouble : troubles) {
            var outage = outage(trouble);
            voice.say(outage.text().strip());
            outages.add(outage);
        }
        return new OutagesReport(outages, notTried);
    }

    /** What has just been started is slow for reasons of its own. */
    private void warmUp() throws InterruptedException {
        voice.say("warming up");
        var load = new Load(api, texts);
        try (load) {
            load.start();
            Pause.of(WARM_UP);
        }
        var references = new Aftermath(api).of(load).references();
        accepted += references.size();
        known = references.getFirst();
    }

    private Outage outage(Trouble trouble) throws InterruptedException {
        var load = new Load(api, texts);
        var listening = new Listening(platform.worker(), api, load);
        Instant begin;
        Instant end;
        try (load) {
            load.start();
            Pause.of(QUIET);
            begin = Instant.now();
            voice.say(trouble.name());
            trouble.begin();
            listening.start();
            // a door that lets nothing in leaves the worker without work, and without a word
            voice.say("reading a text again: " + api.reprocess(known).name());
            Pause.of(options.length());
            trouble.end();
            end = Instant.now();
        }
        listening.end();
        voice.say("over; handing in again what was refused, until all is found");
        return after(trouble, load, listening, begin, end);
    }

    private Outage after(
            Trouble trouble, Load load, Listening listening, Instant begin, Instant end)
            throws InterruptedException {
        var result = new Aftermath(api).of(load);
        accepted += result.references().stream().distinct().count();
        var doubles = new ArrayList<>(result.doubles());
        long listed = listed();
        if (listed != accepted) {
            doubles.add("%d submissions are listed, not %d".formatted(listed, accepted));
        }
        return new Outage(
                trouble.name(),
                Duration.between(begin, end),
                load.door(begin, end),
                load.searches(begin, end),
                listening.said(),
                Duration.between(end, result.calm()),
                result.lost(),
                doubles,
                disagreements());
    }

    private long listed() throws InterruptedException {
        return api.get("/submissions?size=1", "analyst").json().path("total").asLong(-1);
    }

    private List<String> disagreements() throws InterruptedException {
        try {
            return new ProofDoor(platform.worker(), platform.token("admin"))
                    .madeAfter(Instant.now(), PROOF).exceptions().stream()
                            .map(it -> it.code() + " " + it.reference() + " " + it.detail())
                            .toList();
        } catch (NoProofException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** One text with one readable file. */
    private static boolean plain(Planned planned) {
        return planned.course() == Course.KEPT
                && planned.texts().getFirst().size() == 1
                && planned.texts().getFirst().getFirst().expectation() == Expectation.FOUND;
    }
}
