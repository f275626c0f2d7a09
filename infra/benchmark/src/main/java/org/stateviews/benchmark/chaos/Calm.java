package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Voice;

/** Waits until every part serves and no submission is on its way any more. */
final class Calm {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final int TELL_EVERY = 5;

    private final OwnPlatform platform;
    private final Api api;
    private final Voice voice;
    private final Duration patience;

    /**
     * Nothing is asked yet.
     *
     * @param patience gives up when nothing has changed for so long
     */
    Calm(OwnPlatform platform, Api api, Voice voice, Duration patience) {
        this.platform = platform;
        this.api = api;
        this.voice = voice;
        this.patience = patience;
    }

    private record Seen(Optional<Long> onTheirWay, List<Part> down) {
        boolean calm() {
            return down.isEmpty() && onTheirWay.filter(it -> it == 0).isPresent();
        }

        @Override
        public String toString() {
            return onTheirWay.map(it -> it + " on their way").orElse("the door is closed")
                    + (down.isEmpty() ? "" : ", not ready: " + down);
        }
    }

    /** Parts that do not serve when it is calm or patience is at its end; none is good. */
    List<Part> await() throws InterruptedException {
        var seen = look();
        var changed = Instant.now();
        for (int round = 1; !seen.calm(); round++) {
            if (changed.plus(patience).isBefore(Instant.now())) {
                voice.say("no change for %d s: %s".formatted(patience.toSeconds(), seen));
                return seen.down();
            }
            if (round % TELL_EVERY == 0) {
                voice.say("waiting for calm: " + seen);
            }
            Pause.of(LOOK_AGAIN);
            var now = look();
            changed = now.equals(seen) ? changed : Instant.now();
            seen = now;
        }
        return seen.down();
    }

    private Seen look() throws InterruptedException {
        var down = Arrays.stream(Part.values()).filter(it -> !platform.ready(it)).toList();
        var received = total("RECEIVED");
        var processing = total("PROCESSING");
        return new Seen(received.flatMap(a -> processing.map(b -> a + b)), down);
    }

    private Optional<Long> total(String status) throws InterruptedException {
        var answer = api.get("/submissions?size=1&status=" + status, "analyst");
        return answer.status() == 200
                ? Optional.of(answer.json().path("total").asLong())
                : Optional.empty();
    }
}
