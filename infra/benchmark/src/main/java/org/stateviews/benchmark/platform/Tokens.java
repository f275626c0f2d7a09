package org.stateviews.benchmark.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.local.token.TokenDoor;

/** Bearer tokens of accounts, fetched anew before they end: they hold for a quarter of an hour. */
final class Tokens {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final TokenDoor door;
    private final Map<String, Fetched> fetched = new ConcurrentHashMap<>();

    Tokens(TokenDoor door) {
        this.door = door;
    }

    private record Fetched(String token, Instant at) {
        boolean old() {
            return at.plus(GOOD_FOR).isBefore(Instant.now());
        }
    }

    String of(String account) {
        return fetched.compute(
                        account,
                        (name, known) ->
                                known == null || known.old()
                                        ? new Fetched(door.token(name), Instant.now())
                                        : known)
                .token();
    }

    void forget() {
        fetched.clear();
    }
}
