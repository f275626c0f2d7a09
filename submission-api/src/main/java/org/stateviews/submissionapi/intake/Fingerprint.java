package org.stateviews.submissionapi.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * What makes two requests under one key the same request. A password is no part of it, not even as
 * a digest, because a claim is kept for ever; that there was one is.
 *
 * @param locked places of the files that came with a password
 */
record Fingerprint(
        CallId call,
        SubmitterCode submitter,
        Optional<SubmissionReference> revised,
        @Nullable String title,
        @Nullable Publication publication,
        @Nullable String onBehalfOf,
        List<SubmittedDocument> documents,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> locked) {

    static Fingerprint of(
            IntakeRequest request, List<SubmittedDocument> documents, List<CheckedFile> files) {
        var metadata = request.metadata();
        return new Fingerprint(
                request.call(),
                request.submitter(),
                request.revised(),
                metadata.title(),
                metadata.publication(),
                metadata.onBehalfOf(),
                documents,
                IntStream.rangeClosed(1, files.size())
                        .filter(ordinal -> files.get(ordinal - 1).password() != null)
                        .boxed()
                        .toList());
    }
}
