package org.stateviews.contracts.event;

import java.time.Instant;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * The submitter took its views back. Every version is kept; none is found any more.
 *
 * @param by account that withdrew it
 */
public record SubmissionWithdrawn(SubmissionReference reference, Instant at, String by)
        implements Event.SubmissionEvent {

    @Override
    public String key() {
        return reference.value();
    }
}
