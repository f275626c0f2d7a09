package org.stateviews.submissionapi.intake;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/** A refusal as the problem that carries it over HTTP. */
public final class Refusals {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(30);

    private Refusals() {}

    /**
     * Problem of a refusal, with the field it concerns and the time to try again where one helps.
     */
    public static Problem problem(Refusal refusal) {
        var code = refusal.code();
        var arguments = refusal.arguments().stream().map(String::valueOf).toArray();
        var problem = Problem.of(HttpStatus.valueOf(code.status()), code.value(), arguments);
        var field = refusal.field();
        if (field != null) {
            problem = problem.with("field", field);
        }
        if (code.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()) {
            problem = problem.with("accepted", Family.accepted());
        }
        if (code == Refusal.Code.NOT_CONFIRMED) {
            problem = problem.with("idempotencyKey", refusal.arguments().getFirst());
        }
        if (code.retryable()) {
            problem = problem.retryAfter(code == Refusal.Code.IN_PROGRESS ? SOON : LATER);
        }
        return problem;
    }
}
