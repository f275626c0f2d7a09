package org.stateviews.submissionapi.intake;

import java.util.List;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.submissionapi.tracking.ReceivedRevision;

/** How handing in ended. */
public sealed interface IntakeResult {

    /**
     * Accepted, or accepted before under the same key.
     *
     * @param receipt compact JWS
     * @param identicalTo earlier submissions with some of the same bytes, a warning
     */
    record Accepted(
            ReceivedRevision received, String receipt, List<SubmissionReference> identicalTo)
            implements IntakeResult {}

    /** Not accepted; the sender is told why and what to do. */
    record Refused(Refusal refusal) implements IntakeResult {}
}
