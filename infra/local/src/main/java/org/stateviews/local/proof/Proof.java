package org.stateviews.local.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.stateviews.local.state.StateFile;
import org.stateviews.local.token.NoTokenException;
import org.stateviews.local.token.TokenDoor;

/**
 * Behind {@code infra/proof [--data DIR]}: waits for a comparison of log, store and index that
 * began after the question, and prints it.
 */
public final class Proof {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Proof() {}

    /**
     * Ends with 0 when everything agrees, 2 when something does not, 1 when that cannot be told.
     */
    public static void main(String[] words) throws InterruptedException {
        try {
            var proof = proof(List.of(words));
            ProofText.lines(proof).forEach(System.out::println);
            System.exit(proof.exceptions().isEmpty() ? 0 : 2);
        } catch (NoTokenException | NoProofException e) {
            System.err.println("infra/proof: " + e.getMessage());
            System.exit(1);
        }
    }

    private static MadeProof proof(List<String> words) throws InterruptedException {
        var withData = words.size() == 2 && words.getFirst().equals("--data");
        if (!words.isEmpty() && !withData) {
            throw new NoProofException("usage: infra/proof [--data DIR]");
        }
        var home = Path.of(System.getProperty("stateviews.home", "."));
        var data = withData ? Path.of(words.getLast()) : home.resolve(".stateviews");
        var addresses =
                StateFile.in(data)
                        .addresses()
                        .orElseThrow(() -> new NoProofException("no platform runs over " + data));
        var token =
                new TokenDoor(addresses.identity(), data.resolve("accounts.json")).token("admin");
        return new ProofDoor(addresses.worker(), token)
                .madeAfter(Clock.systemUTC().instant(), PATIENCE);
    }
}
