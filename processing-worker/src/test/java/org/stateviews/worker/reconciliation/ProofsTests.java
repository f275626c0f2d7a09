package org.stateviews.worker.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.ProofMade.Mismatch;
import org.stateviews.kit.log.RecordPosition;

class ProofsTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");

    private final Proofs proofs = new Proofs(new SimpleMeterRegistry(), Clock.systemUTC());

    @Test
    void aProofMadeAfterTheClockWasSetBackIsTheNewestAllTheSame() {
        var alarm = new Mismatch("passage-missing", "78-237-8-FRA-1", "p1", AT);
        fold(proof(AT, List.of()), 0);

        fold(proof(AT.minusSeconds(3600), List.of(alarm)), 1);

        assertThat(proofs.newest().orElseThrow().exceptions()).containsExactly(alarm);
    }

    private void fold(ProofMade proof, long offset) {
        proofs.fold(proof, new RecordPosition("proof", 3, offset, proof.at()));
    }

    private static ProofMade proof(Instant at, List<Mismatch> exceptions) {
        return new ProofMade(at, "cluster", 1, Map.of(), Map.of(), 0, 0, exceptions);
    }
}
