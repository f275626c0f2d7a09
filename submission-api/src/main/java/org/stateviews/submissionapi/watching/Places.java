package org.stateviews.submissionapi.watching;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;

/** How many may watch at once: each account a few, so that no single one takes every place. */
final class Places {

    private static final Duration LATER = Duration.ofSeconds(30);

    private final WatchingSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;
    private boolean closed;

    Places(WatchingSettings settings) {
        this.settings = settings;
    }

    /**
     * Takes a place, to be given back with {@link #free}.
     *
     * @throws ProblemException 429 when the account has all of its places, 503 when there is none
     *     left or the service is about to end
     */
    synchronized void take(String account) {
        if (closed || all >= settings.inAll()) {
            throw refused(HttpStatus.SERVICE_UNAVAILABLE, "no-place-to-watch");
        }
        if (taken.getOrDefault(account, 0) >= settings.perAccount()) {
            throw refused(HttpStatus.TOO_MANY_REQUESTS, "too-many-watched", settings.perAccount());
        }
        taken.merge(account, 1, Integer::sum);
        all++;
    }

    synchronized void free(String account) {
        all--;
        taken.computeIfPresent(account, (_, count) -> count > 1 ? count - 1 : null);
    }

    /** Gives no more places. */
    synchronized void close() {
        closed = true;
    }

    /** How many are taken. */
    synchronized int taken() {
        return all;
    }

    private static ProblemException refused(HttpStatus status, String code, Object... arguments) {
        return Problem.of(status, code, arguments).retryAfter(LATER).exception();
    }
}
