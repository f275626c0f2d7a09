package org.stateviews.submissionapi.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/** What makes two requests under one key the same request. */
record Fingerprint(
        CallId call,
        SubmitterCode submitter,
        Optional<SubmissionReference> revised,
        @Nullable String title,
        @Nullable Publication publication,
        @Nullable String onBehalfOf,
        List<SubmittedDocument> documents) {

    static Fingerprint of(IntakeRequest request, List<SubmittedDocument> documents) {
        var metadata = request.metadata();
        return new Fingerprint(
                request.call(),
                request.submitter(),
                request.revised(),
                metadata.title(),
                metadata.publication(),
                metadata.onBehalfOf(),
                documents);
    }
}
