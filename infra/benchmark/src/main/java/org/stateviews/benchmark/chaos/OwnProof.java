package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.local.proof.NoProofException;
import org.stateviews.local.proof.ProofDoor;

/** What the platform's own comparison of log, store and index says, made after everything else. */
final class OwnProof {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private OwnProof() {}

    static List<Finding> of(OwnPlatform platform) throws InterruptedException {
        var door = new ProofDoor(platform.worker(), platform.token("admin"));
        try {
            return door.madeAfter(Instant.now(), PATIENCE).exceptions().stream()
                    .map(
                            it ->
                                    new Finding(
                                            Kind.UNEXPLAINED,
                                            it.reference() == null ? "the index" : it.reference(),
                                            "the proof says %s: %s"
                                                    .formatted(it.code(), it.detail())))
                    .toList();
        } catch (NoProofException e) {
            return List.of(new Finding(Kind.DOWN, "the proof", String.valueOf(e.getMessage())));
        }
    }
}
