package org.stateviews.local.supervisor;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.LogTail;
import org.stateviews.local.process.Program;
import org.stateviews.local.process.Readiness;
import org.stateviews.local.process.Stopwatch;

/**
 * One program that is to run until told otherwise. The first start must succeed; afterwards a child
 * that ends is started again, however often, with back-off.
 */
final class Supervised {

    private final Program program;
    private final Voice voice;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Child running;

    Supervised(Program program, Voice voice) {
        this.program = program;
        this.voice = voice;
    }

    /**
     * Starts it, waits until it serves and keeps it running from then on.
     *
     * @throws UpFailure with the last words of its log, when it does not come up
     */
    void start() throws InterruptedException {
        var child = launch();
        if (child == null) {
            return;
        }
        switch (Readiness.of(program, child)) {
            case Readiness.Ready() -> voice.say(program.name() + " is ready");
            case Readiness.Died(int exit) -> throw failure(child, "ended with exit code " + exit);
            case Readiness.Late(Duration patience) ->
                    throw failure(
                            child, "was not ready after %d s".formatted(patience.toSeconds()));
        }
        Thread.ofVirtual().name("keep-" + program.name()).start(() -> keep(child));
    }

    /** Stops it for good; returns when it is gone. */
    void stop() {
        stopping.countDown();
        var child = current();
        if (child != null) {
            child.stop(program.stopPatience());
        }
    }

    private UpFailure failure(Child child, String what) {
        return new UpFailure(
                "%s %s. The end of %s:%n%s"
                        .formatted(program.name(), what, child.log(), LogTail.of(child.log())));
    }

    private void keep(Child first) {
        var child = first;
        var backOff = BackOff.none();
        var life = Stopwatch.started();
        try {
            while (true) {
                var exit = child.exit();
                backOff = backOff.after(life.elapsed());
                if (stopping.getCount() == 0) {
                    return;
                }
                voice.say(
                        "%s ended (exit code %d) and is started again in %d s"
                                .formatted(program.name(), exit, backOff.delay().toSeconds()));
                if (stopping.await(backOff.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                life = Stopwatch.started();
                child = again(child);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the dead child back when no new one could be started, for the next try. */
    private Child again(Child dead) throws InterruptedException {
        try {
            var child = launch();
            if (child == null) {
                return dead;
            }
            switch (Readiness.of(program, child)) {
                case Readiness.Ready() -> voice.say(program.name() + " is ready again");
                case Readiness.Died(int _) -> {}
                case Readiness.Late(Duration _) -> child.kill();
            }
            return child;
        } catch (UncheckedIOException | IllegalStateException e) {
            voice.say(program.name() + " could not be started: " + e.getMessage());
            return dead;
        }
    }

    private synchronized @Nullable Child launch() {
        if (stopping.getCount() == 0) {
            return null;
        }
        var child = program.start();
        running = child;
        return child;
    }

    private synchronized @Nullable Child current() {
        return running;
    }
}
