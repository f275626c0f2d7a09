package org.stateviews.worker.operations;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.log.Appended;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.problem.Problem;

/** An answer is given from what this instance has read of the log, or not at all. */
final class Readiness {

    private static final Duration SOON = Duration.ofSeconds(5);

    private Readiness() {}

    static void check(Fold fold) {
        if (!fold.isReady()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catching-up")
                    .retryAfter(SOON)
                    .exception();
        }
    }

    static void await(Fold fold, Appended appended) {
        if (!fold.await(appended, SOON)) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catching-up")
                    .retryAfter(SOON)
                    .exception();
        }
    }
}
