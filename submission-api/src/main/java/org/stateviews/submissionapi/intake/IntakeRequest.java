package org.stateviews.submissionapi.intake;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * A submission as it is handed in.
 *
 * @param revised reference of the submission that this text replaces, empty for a new one
 * @param by who hands it in
 * @param idempotencyKey chosen by the sender, empty when it chose none
 */
public record IntakeRequest(
        CallId call,
        SubmitterCode submitter,
        Optional<SubmissionReference> revised,
        Sender by,
        SubmissionMetadata metadata,
        List<IncomingFile> files,
        Optional<String> idempotencyKey) {

    public IntakeRequest {
        files = List.copyOf(files);
    }

    /**
     * Who hands in.
     *
     * @param account name of the account
     * @param staff whether it enters views on the submitter's behalf
     */
    public record Sender(String account, boolean staff) {}
}
