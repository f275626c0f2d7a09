package org.stateviews.benchmark.outages;

import java.time.Duration;
import java.time.Instant;
import org.stateviews.benchmark.trial.Answer;

/**
 * One request and its answer.
 *
 * @param at when it was sent
 * @param took until the whole answer was there
 */
record Knock(Instant at, Duration took, Answer answer) {

    /** One request. */
    @FunctionalInterface
    interface Request {
        /** Its answer. */
        Answer send() throws InterruptedException;
    }

    static Knock of(Request request) throws InterruptedException {
        var at = Instant.now();
        var answer = request.send();
        return new Knock(at, Duration.between(at, Instant.now()), answer);
    }

    /** What an answer means to whoever sent the request. */
    enum Meaning {
        /** Done. */
        DONE,
        /** Not now, and when to come again. */
        LATER,
        /** Under way when the log went away: perhaps done, to be sent again under the same key. */
        IN_DOUBT,
        /** No answer, or one that helps nobody. */
        OTHER
    }

    Meaning meaning() {
        if (answer.status() / 100 == 2) {
            return Meaning.DONE;
        }
        if (answer.status() != 503 || answer.retryAfter().isZero()) {
            return Meaning.OTHER;
        }
        return answer.name().contains("not-confirmed") ? Meaning.IN_DOUBT : Meaning.LATER;
    }

    /** Whether it was under way at some time between two moments. */
    boolean within(Instant from, Instant to) {
        return at.isBefore(to) && at.plus(took).isAfter(from);
    }
}
