package org.stateviews.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Slows down guessing: after ten wrong passwords in a row an account rests for a minute, during
 * which even the right one is not looked at. Names that do not exist share one entry, so that
 * nobody fills the memory with inventions.
 */
final class Attempts {

    static final int ALLOWED = 10;
    static final Duration REST = Duration.ofMinutes(1);

    private final ConcurrentMap<String, Failures> byAccount = new ConcurrentHashMap<>();
    private final InstantSource time;

    /**
     * Nobody has failed yet.
     *
     * @param time steady: a clock that is set back would leave an account resting for hours
     */
    Attempts(InstantSource time) {
        this.time = time;
    }

    boolean mustRest(String account) {
        var failures = byAccount.get(account);
        return failures != null
                && failures.count >= ALLOWED
                && time.instant().isBefore(failures.last.plus(REST));
    }

    void failed(String account) {
        var now = time.instant();
        byAccount.merge(
                account,
                new Failures(1, now),
                (before, one) ->
                        now.isBefore(before.last.plus(REST))
                                ? new Failures(before.count + 1, now)
                                : one);
    }

    void succeeded(String account) {
        byAccount.remove(account);
    }

    private record Failures(int count, Instant last) {}
}
