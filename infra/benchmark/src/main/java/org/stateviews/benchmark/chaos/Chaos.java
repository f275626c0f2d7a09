package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.benchmark.chaos.ChaosReport.Counts;
import org.stateviews.benchmark.chaos.ChaosReport.Times;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.corpus.Corpus;
import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;
import org.stateviews.benchmark.trial.Tally;
import org.stateviews.benchmark.trial.Voice;

/**
 * The trial of the first promise: submissions are sent while processes are killed, then every
 * receipt is held against what the platform shows. It uses the public surface only, so what it
 * finds is what a mission or the Secretariat would find.
 */
public final class Chaos {

    private static final Duration NO_CHANGE = Duration.ofMinutes(3);

    private final OwnPlatform platform;
    private final ChaosOptions options;
    private final Voice voice;
    private final Api api;
    private final Tally retries = new Tally();
    private final Tally kills = new Tally();
    private final Persistence persistence = new Persistence(retries);

    /** Over a running platform, which may hold other submissions. */
    public Chaos(OwnPlatform platform, ChaosOptions options, Voice voice) {
        this.platform = platform;
        this.options = options;
        this.voice = voice;
        this.api = new Api(platform);
    }

    /** Runs it to the end and never throws for what it finds. */
    public ChaosReport run() throws InterruptedException {
        var samples = platform.home().resolve("infra/local/samples");
        var planned =
                new Corpus(options.seed(), samples, options.from()).plan(options.submissions());
        var plan = Kill.plan(options.seed(), options.kills(), options.submissions());
        voice.say("seed %d, kills: %s".formatted(options.seed(), plan));
        var start = Instant.now();
        var sent = send(planned, plan);
        var over = Instant.now();
        voice.say("all sent; waiting for calm");
        var findings = new ArrayList<Finding>();
        sent.forEach(it -> findings.addAll(it.failures()));
        var down = new Calm(platform, api, voice, NO_CHANGE).await();
        down.forEach(it -> findings.add(new Finding(Kind.DOWN, it.label(), "is not ready again")));
        return verified(sent, findings, start, over);
    }

    private List<Sent> send(List<Planned> planned, List<Kill> plan) throws InterruptedException {
        var progress = new Progress();
        var killer = new Killer(platform, progress, kills, voice);
        return new Sending(new Sender(api, persistence), killer, progress, voice)
                .run(planned, plan);
    }

    private ChaosReport verified(
            List<Sent> sent, List<Finding> findings, Instant start, Instant over)
            throws InterruptedException {
        var verification = new Verification(api, persistence, voice);
        voice.say("looking for everything that was sent");
        var standings = verification.standings(sent, Instant.now());
        findings.addAll(standings.findings());
        var acceptances = sent.stream().flatMap(it -> it.acceptances().stream()).toList();
        voice.say("verifying %d receipts and their originals".formatted(acceptances.size()));
        findings.addAll(verification.proofs(acceptances));
        var register = Register.read(api, persistence);
        findings.addAll(Doubles.in(register, sent, ours()));
        voice.say("counting passages");
        var passages = PassageCount.of(register, api, persistence);
        passages.finding().ifPresent(findings::add);
        voice.say("asking whether log, store and index agree");
        findings.addAll(OwnProof.of(platform));
        return new ChaosReport(
                options,
                counts(sent),
                ends(register, sent),
                passages.found(),
                kills.counts(),
                retries.counts(),
                new Times(
                        Duration.between(start, over), Duration.between(over, standings.settled())),
                findings);
    }

    /** What the titles of this run begin with. */
    private String ours() {
        return "Chaos " + options.seed() + "/";
    }

    private static Counts counts(List<Sent> sent) {
        int texts = sent.stream().mapToInt(it -> it.planned().texts().size()).sum();
        int documents =
                sent.stream()
                        .flatMap(it -> it.planned().texts().stream())
                        .mapToInt(List::size)
                        .sum();
        int receipts = sent.stream().mapToInt(it -> it.acceptances().size()).sum();
        return new Counts(sent.size(), texts, documents, receipts);
    }

    private static Map<String, Integer> ends(Register register, List<Sent> sent) {
        var all = register.byReference();
        var ends = new HashMap<String, Integer>();
        for (var one : sent) {
            var item = all.get(one.where());
            if (item != null) {
                ends.merge(item.path("status").asString(), 1, Integer::sum);
            }
        }
        return ends;
    }
}
