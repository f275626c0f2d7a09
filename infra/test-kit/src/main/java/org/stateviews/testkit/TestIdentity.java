package org.stateviews.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider in the test's own JVM: it publishes its key and its addresses over HTTP like
 * a real one and signs whatever token a test asks for. It has no sign-in page; journeys that sign
 * in belong to the acceptance tests.
 */
public final class TestIdentity {

    private TestIdentity() {}

    /** Address that tokens name as their origin; value for {@code stateviews.identity.issuer}. */
    public static String issuer() {
        return Running.SIGNER.issuer();
    }

    /** Token of a mission, {@code mission.fra} for {@code FRA}. */
    public static String missionToken(String state) {
        return token("mission." + state.toLowerCase(Locale.ROOT), "MISSION", state);
    }

    /** Token of a desk account with one role. */
    public static String deskToken(String account, String role) {
        return token(account, role, null);
    }

    /** Token with one role, valid for an hour. */
    public static String token(String account, String role, @Nullable String state) {
        return token(account, List.of(role), state);
    }

    /** Token valid for an hour; the claim {@code state} is left out when null. */
    public static String token(String account, List<String> roles, @Nullable String state) {
        var now = Instant.now();
        return Running.SIGNER.sign(account, roles, state, now, now.plus(Duration.ofHours(1)));
    }

    /** Token that was valid and ended an hour ago, further back than any clock skew allows. */
    public static String expiredToken(String account, List<String> roles, @Nullable String state) {
        var end = Instant.now().minus(Duration.ofHours(1));
        return Running.SIGNER.sign(account, roles, state, end.minus(Duration.ofHours(1)), end);
    }

    /** Token of the right shape and issuer, signed by a key that the issuer never published. */
    public static String forgedToken(String account, List<String> roles, @Nullable String state) {
        var now = Instant.now();
        return TokenSigner.stranger(issuer())
                .sign(account, roles, state, now, now.plus(Duration.ofHours(1)));
    }

    /** Loaded, and so started, at the first use only. */
    private static final class Running {
        private static final TokenSigner SIGNER = TokenSigner.published();
    }
}
