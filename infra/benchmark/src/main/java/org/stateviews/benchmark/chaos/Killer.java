package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Tally;
import org.stateviews.benchmark.trial.Voice;

/** Kills what the plan says when its moment has come, with SIGKILL. */
final class Killer {

    private static final Duration COMES_BACK_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final OwnPlatform platform;
    private final Progress progress;
    private final Tally killed;
    private final Voice voice;

    Killer(OwnPlatform platform, Progress progress, Tally killed, Voice voice) {
        this.platform = platform;
        this.progress = progress;
        this.killed = killed;
        this.voice = voice;
    }

    /** Returns when the last one is killed. */
    void run(List<Kill> plan) throws InterruptedException {
        for (var kill : plan) {
            progress.await(kill.after());
            Pause.of(kill.delay());
            kill(kill.part());
        }
    }

    /** A part that is down just now is killed as soon as it is started again. */
    private void kill(Part part) throws InterruptedException {
        var end = Instant.now().plus(COMES_BACK_WITHIN);
        while (Instant.now().isBefore(end)) {
            var process = platform.process(part);
            if (process.isPresent() && process.get().destroyForcibly()) {
                killed.add(part.label());
                voice.say(
                        "killed %s, process %d, %d sent"
                                .formatted(part.label(), process.get().pid(), progress.sent()));
                return;
            }
            Pause.of(LOOK_AGAIN);
        }
        voice.say(part.label() + " has not come back; it cannot be killed");
    }
}
