package org.stateviews.benchmark.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;
import org.stateviews.benchmark.withdrawal.WithdrawalReport.Times;
import org.stateviews.local.proof.NoProofException;
import org.stateviews.local.proof.ProofDoor;

/**
 * Takes one text back while it is being read and revises another twice, then watches for minutes
 * whether what comes late brings anything back, and whether a rebuild does.
 */
public final class Withdrawal {

    private static final int PAGES = 1_200;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration READING = Duration.ofMinutes(15);
    private static final Duration REBUILD = Duration.ofMinutes(10);
    private static final Duration PROOF = Duration.ofSeconds(90);
    private static final String TAKES_BACK = "mission.btn";
    private static final String REVISES = "mission.fji";

    private final OwnPlatform platform;
    private final WithdrawalOptions options;
    private final Voice voice;
    private final Desk desk;
    private final Scratch scratch;
    private final List<Book> versions = List.of(Book.of(1, PAGES), Book.of(2, 1), Book.of(3, 1));
    private final Book taken = Book.of(4, PAGES);
    private final List<String> findings = new ArrayList<>();

    /** Over a fresh platform that nobody else uses. */
    public Withdrawal(OwnPlatform platform, WithdrawalOptions options, Voice voice) {
        this.platform = platform;
        this.options = options;
        this.voice = voice;
        this.desk = new Desk(new Api(platform));
        this.scratch = Scratch.of(platform.data());
    }

    private record Texts(String withdrawn, String revised) {}

    /** Runs it to the end. */
    public WithdrawalReport run() throws InterruptedException {
        voice.say("handing in a text of %d pages, to be taken back".formatted(PAGES));
        var withdrawn = desk.handIn(taken, TAKES_BACK);
        scratch.await(taken.digest());
        var withdrawal = timed(() -> desk.withdraw(withdrawn, TAKES_BACK));
        mustBeReading(taken);
        var statusWithdrawn = atOnce("the withdrawal", () -> status(withdrawn).equals("WITHDRAWN"));
        voice.say("handing in a text of %d pages, to be revised twice".formatted(PAGES));
        var revised = desk.handIn(versions.get(0), REVISES);
        scratch.await(versions.get(0).digest());
        desk.revise(revised, versions.get(1), REVISES);
        desk.revise(revised, versions.get(2), REVISES);
        var moment = Instant.now();
        mustBeReading(versions.get(0));
        var statusRevised =
                atOnce(
                        "the second revision",
                        () -> desk.submission(revised).path("revision").asInt() == 2);
        var texts = new Texts(withdrawn, revised);
        voice.say(
                "watching until all is read, and %d minutes more"
                        .formatted(options.length().toMinutes()));
        var watch = watch(texts, moment);
        voice.say("building the index anew");
        var rebuild = rebuild();
        var after = look(texts);
        findings.addAll(watch.wrong());
        after.wrong(true).forEach(it -> findings.add("after the rebuild: " + it));
        findings.addAll(disagreements());
        return new WithdrawalReport(
                new Times(withdrawal, statusWithdrawn, statusRevised, rebuild), watch, findings);
    }

    private void mustBeReading(Book book) {
        if (!scratch.holds(book.digest())) {
            findings.add(book.specimen().name() + " was read to its end too soon for this trial");
        }
    }

    private Watch watch(Texts texts, Instant revised) throws InterruptedException {
        var watch = Watch.none();
        var end = revised.plus(READING).plus(options.length());
        while (Instant.now().isBefore(end)) {
            boolean before = watch.settled();
            watch = watch.with(look(texts), revised);
            if (watch.settled() && !before) {
                voice.say("all is read, and only the last revision is found");
                end = Instant.now().plus(options.length());
            }
            Pause.of(LOOK_AGAIN);
        }
        return watch;
    }

    private Look look(Texts texts) throws InterruptedException {
        var withdrawn = desk.submission(texts.withdrawn());
        return new Look(
                withdrawn.path("status").asString(),
                withdrawn.path("documents").path(0).path("pages").size(),
                desk.passages(texts.withdrawn()),
                desk.found(taken),
                desk.submission(texts.revised()).path("revision").asInt(),
                List.of(
                        desk.found(versions.get(0)),
                        desk.found(versions.get(1)),
                        desk.found(versions.get(2))));
    }

    private Duration rebuild() throws InterruptedException {
        var start = Instant.now();
        int wanted = desk.operation("POST", "/rebuild").path("newest").asInt();
        while (desk.operation("GET", "/generations").path("live").asInt() < wanted) {
            if (Instant.now().isAfter(start.plus(REBUILD))) {
                findings.add("the new index did not open in " + REBUILD);
                break;
            }
            Pause.of(LOOK_AGAIN);
        }
        return Duration.between(start, Instant.now());
    }

    private List<String> disagreements() throws InterruptedException {
        try {
            return new ProofDoor(platform.worker(), platform.token("admin"))
                    .madeAfter(Instant.now(), PROOF).exceptions().stream()
                            .map(it -> "the proof says " + it.code() + ": " + it.detail())
                            .toList();
        } catch (NoProofException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private String status(String reference) throws InterruptedException {
        return desk.submission(reference).path("status").asString();
    }

    /** Something a mission does. */
    @FunctionalInterface
    private interface Step {
        void take() throws InterruptedException;
    }

    /** Something that is to be so. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws InterruptedException;
    }

    private static Duration timed(Step step) throws InterruptedException {
        var start = Instant.now();
        step.take();
        return Duration.between(start, Instant.now());
    }

    private Duration atOnce(String what, Condition condition) throws InterruptedException {
        var start = Instant.now();
        if (!condition.holds()) {
            findings.add(what + " is not told by the first look");
        }
        return Duration.between(start, Instant.now());
    }
}
