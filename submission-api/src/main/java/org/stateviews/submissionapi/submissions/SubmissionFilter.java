package org.stateviews.submissionapi.submissions;

import java.util.Optional;
import org.stateviews.submissionapi.tracking.SubmissionStatus;
import org.stateviews.submissionapi.tracking.SubmissionView;

/** Which submissions of a list are wanted; empty means all. */
public record SubmissionFilter(
        Optional<String> call, Optional<String> state, Optional<SubmissionStatus> status) {

    /** Takes everything. */
    public static final SubmissionFilter ALL =
            new SubmissionFilter(Optional.empty(), Optional.empty(), Optional.empty());

    boolean takes(SubmissionView view) {
        return call.filter(it -> !it.equals(view.call())).isEmpty()
                && state.filter(it -> !it.equals(view.submitter())).isEmpty()
                && status.filter(it -> it != view.status()).isEmpty();
    }
}
