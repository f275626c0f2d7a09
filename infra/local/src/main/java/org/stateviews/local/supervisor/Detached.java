package org.stateviews.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the supervisor as a process in a session of its own, holding none of our descriptors, and
 * repeats what it says until everything is ready. Asked again while it runs, it says so politely.
 */
final class Detached {

    private final Site site;
    private final Voice voice;

    Detached(Site site, Voice voice) {
        this.site = site;
        this.voice = voice;
    }

    /**
     * Returns when everything is ready, and with it the samples if asked for.
     *
     * @throws UpFailure when it cannot start
     */
    void run(UpOptions options) throws InterruptedException {
        SystemCheck.ofPath(System.getenv("PATH")).check();
        if (site.pidFile().alive()) {
            runsAlready(options);
        } else {
            start(options);
        }
        if (options.demo()) {
            var addresses = site.state().addresses().orElseGet(site::addresses);
            Demo.load(site, addresses, voice);
        }
    }

    private void runsAlready(UpOptions options) {
        if (options.fresh()) {
            throw new UpFailure(
                    "The platform over %s runs. Stop it with infra/down before --fresh."
                            .formatted(site.data().root()));
        }
        if (!site.state().isReady()) {
            throw new UpFailure(
                    "The platform over %s is being started or stopped; its log is %s."
                            .formatted(site.data().root(), log()));
        }
        voice.say("The platform over %s runs already and is ready.".formatted(site.data().root()));
    }

    /** Holds a lock meanwhile, so that a second start does not take the first one's log away. */
    private void start(UpOptions options) throws InterruptedException {
        if (options.fresh()) {
            site.data().remove();
        }
        site.open(voice);
        try (var _ = DataLock.take(site.data().of("starting.lock"))) {
            if (site.pidFile().alive()) {
                runsAlready(options);
                return;
            }
            site.data().rotate(log());
            site.state().remove();
            follow(spawn(options));
        }
    }

    private Process spawn(UpOptions options) {
        var command = new ArrayList<>(List.of("setsid"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dstateviews.home=" + site.project());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Up.class.getName()));
        command.addAll(List.of("--data", options.data().toString()));
        try {
            return new ProcessBuilder(command)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(Process supervisor) throws InterruptedException {
        var lines = new LogFollower(log());
        while (true) {
            var ended = supervisor.waitFor(200, TimeUnit.MILLISECONDS);
            var ready = site.state().isReady();
            lines.next().ifPresent(voice::plain);
            if (ended) {
                throw new UpFailure("Not started. All it said is in " + log());
            }
            if (ready) {
                return;
            }
        }
    }

    private Path log() {
        return site.data().log("supervisor");
    }
}
