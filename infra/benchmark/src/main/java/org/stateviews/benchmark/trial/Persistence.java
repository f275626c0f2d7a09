package org.stateviews.benchmark.trial;

import java.time.Duration;
import java.time.Instant;

/**
 * Sends the same again until the wanted answer comes, as a careful client does: at once never, at
 * the time the platform names, but after three seconds at the latest, because a bench is to press.
 */
public final class Persistence {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMillis(400);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Tally retries;

    /** Counts every answer that was not the wanted one. */
    public Persistence(Tally retries) {
        this.retries = retries;
    }

    /** One try. */
    @FunctionalInterface
    public interface Try {
        /** Its answer. */
        Answer answer() throws InterruptedException;
    }

    /** The wanted answer, or the last one when more tries are of no use. */
    public Answer until(int wanted, Try request) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var pause = FIRST;
        while (true) {
            var answer = request.answer();
            if (answer.status() == wanted || !answer.passing() || Instant.now().isAfter(end)) {
                return answer;
            }
            retries.add(answer.name());
            var named = answer.retryAfter();
            Pause.of(shorter(named.isZero() ? pause : named, LONGEST));
            pause = shorter(pause.multipliedBy(2), LONGEST);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
