package org.stateviews.search.index;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/**
 * The search index does not answer, or only in part; a part would pass for the whole, so it counts
 * as no answer. Nothing is wrong with the question: the same one will be answered later.
 */
public final class SearchUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    SearchUnavailableException(Duration retryAfter, Exception cause) {
        super("the search index does not answer", cause);
        this.retryAfter = retryAfter;
    }

    /** What whoever asked is told: not now, and when to ask again. */
    public Problem problem() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable")
                .retryAfter(retryAfter);
    }

    /** Value of {@code Retry-After} for pages that tell it in their own words. */
    public String retryAfterSeconds() {
        return Long.toString(Math.max(1, retryAfter.toSeconds()));
    }
}
