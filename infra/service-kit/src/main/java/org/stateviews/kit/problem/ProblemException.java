package org.stateviews.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} to the one place that answers with it. Subclass it where a caller wants
 * to catch one refusal by its type.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Says what is wrong, and why where another failure is behind it. */
    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.status().value() + " " + problem.code(), cause);
        this.problem = problem;
    }

    /** What is answered. */
    public Problem problem() {
        return problem;
    }
}
