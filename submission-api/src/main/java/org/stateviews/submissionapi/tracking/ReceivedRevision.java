package org.stateviews.submissionapi.tracking;

import java.util.Collection;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.log.RecordPosition;

/** One accepted text of a submission and where the log holds its acceptance. */
public record ReceivedRevision(SubmissionReceived event, RecordPosition position) {

    boolean holds(Collection<Sha256> digests) {
        return event.documents().stream().anyMatch(it -> digests.contains(it.sha256()));
    }

    boolean holdsAll(Collection<Sha256> digests) {
        return event.documents().stream()
                .map(SubmittedDocument::sha256)
                .toList()
                .containsAll(digests);
    }
}
