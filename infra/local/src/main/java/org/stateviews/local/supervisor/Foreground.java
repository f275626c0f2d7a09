package org.stateviews.local.supervisor;

import java.util.concurrent.CountDownLatch;

/**
 * Runs the platform in this process until a signal ends it. The hook that stops everything also
 * runs when the start fails, so no failure leaves a child behind.
 */
final class Foreground {

    private final Site site;
    private final Voice voice;

    Foreground(Site site, Voice voice) {
        this.site = site;
        this.voice = voice;
    }

    /**
     * Returns never in good order: it is ended by Ctrl-C or {@code infra/down}.
     *
     * @throws UpFailure when it cannot start
     */
    void run(UpOptions options) throws InterruptedException {
        try (var lock = prepared(options)) {
            var programs = Programs.of(site.project(), site.data(), site.ports());
            PortCheck.check(programs);
            programs.all().forEach(it -> site.data().rotate(site.data().log(it.name())));
            site.pidFile().write();
            site.state().starting(site.addresses());
            var platform = new Platform(programs, voice);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, lock), "stop"));
            voice.say("Starting; data and logs are in " + site.data().root());
            new RoomWatch(new DataDisk(site.data().root()), voice).start();
            platform.start();
            site.state().ready(site.addresses());
            voice.plain(Welcome.text(site.addresses(), site.data(), voice.seconds()));
            if (options.demo()) {
                demo();
            }
            new CountDownLatch(1).await();
        }
    }

    /** What is missing of the samples is no reason to stop what runs. */
    private void demo() throws InterruptedException {
        try {
            Demo.load(site, site.addresses(), voice);
        } catch (UpFailure e) {
            voice.say(String.valueOf(e.getMessage()));
        }
    }

    private DataLock prepared(UpOptions options) {
        SystemCheck.ofPath(System.getenv("PATH")).check();
        if (site.pidFile().alive()) {
            throw new UpFailure(
                    "The platform over %s runs already. infra/down stops it."
                            .formatted(site.data().root()));
        }
        if (options.fresh()) {
            site.data().remove();
        }
        site.open(voice);
        return DataLock.take(site.data().of("supervisor.lock"));
    }

    /** The number goes last: whoever waits for that, {@code infra/down}, may start the next one. */
    private void stop(Platform platform, DataLock lock) {
        voice.say("Stopping");
        site.state().remove();
        platform.stop();
        lock.close();
        site.pidFile().remove();
        voice.say("Stopped");
    }
}
