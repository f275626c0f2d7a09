package org.stateviews.search.drafting;

import java.time.Instant;
import org.stateviews.contracts.id.CallId;

/**
 * Computes what a report could say of the answers to a call. Nothing is remembered: the same
 * answers, passages and corrections give the same draft.
 */
public interface Drafting {
    /**
     * Draft of a call; one that nobody had answered has no statements.
     *
     * <p>Refused with 503 {@code catching-up} or {@code still-reading} while the log is not read to
     * its end, and {@code search-unavailable} when the index does not answer: a part of the answers
     * would pass for all of them.
     *
     * @param asAt cut-off: texts in force at that moment count, whatever came of them since
     */
    Draft draft(CallId call, Instant asAt);
}
