package org.stateviews.worker.operations;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.kit.problem.Problem;
import org.stateviews.worker.reconciliation.Proofs;

/** The newest comparison of log, store and index. */
@RestController
class ProofController {

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/api/v1/operations/proof")
    ProofMade proof() {
        return proofs.newest()
                .orElseThrow(
                        () ->
                                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "no-proof-yet")
                                        .retryAfter(Duration.ofSeconds(15))
                                        .exception());
    }
}
