package org.stateviews.search.reading;

import java.time.Instant;
import java.util.List;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;

/**
 * Which texts answer a call, as at a moment. Views that were withdrawn or replaced later stood then
 * and are told; those withdrawn before are not.
 */
public final class TextsInForce {
    private final SubmissionCatalogue catalogue;
    private final Submissions submissions;

    TextsInForce(SubmissionCatalogue catalogue, Submissions submissions) {
        this.catalogue = catalogue;
        this.submissions = submissions;
    }

    /**
     * The newest text of every submission that had come by then, in no particular order. Refused
     * with 503 {@code catching-up} while the log is not read to its end.
     */
    public List<SubmissionReceived> at(CallId call, Instant moment) {
        submissions.requireCaughtUp();
        return catalogue.inForce(call, moment);
    }
}
