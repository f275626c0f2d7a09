package org.stateviews.search.reading;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.Problem;

/**
 * Looks up submissions, and tells "there is none" from "not read that far in the log yet": the
 * first is 404, the second 503.
 */
final class Submissions {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final SubmissionCatalogue catalogue;
    private final BooleanSupplier caughtUp;

    Submissions(SubmissionCatalogue catalogue, BooleanSupplier caughtUp) {
        this.catalogue = catalogue;
        this.caughtUp = caughtUp;
    }

    CataloguedSubmission get(SubmissionReference reference) {
        return catalogue.find(reference).orElseThrow(() -> unknown().exception());
    }

    /** A revision of a submission, or the newest one for null. */
    SubmissionReceived get(SubmissionReference reference, @Nullable Integer revision) {
        return get(reference).revision(revision).orElseThrow(() -> unknown().exception());
    }

    Problem unknown() {
        return onceCaughtUp(Problem.of(HttpStatus.NOT_FOUND, "not-found"));
    }

    /** What is said of something that the log has not told, once all of the log is read. */
    Problem onceCaughtUp(Problem problem) {
        return caughtUp.getAsBoolean() ? problem : catchingUp();
    }

    /** Refuses while the log is not read to its end, for what must know all there are. */
    void requireCaughtUp() {
        if (!caughtUp.getAsBoolean()) {
            throw catchingUp().exception();
        }
    }

    private static Problem catchingUp() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catching-up").retryAfter(SOON);
    }
}
