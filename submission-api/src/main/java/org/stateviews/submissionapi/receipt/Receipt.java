package org.stateviews.submissionapi.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.submissionapi.tracking.ReceivedRevision;

/**
 * What a receipt states: claims of the JWS.
 *
 * @param deadline deadline in force at {@code receivedAt}, absent when there was none
 * @param partition partition of the log that holds the acceptance
 * @param offset its offset there
 */
record Receipt(
        SubmissionReference reference,
        int revision,
        CallId call,
        SubmitterCode submitter,
        Instant receivedAt,
        @Nullable Instant deadline,
        boolean late,
        List<Document> documents,
        int partition,
        long offset) {

    record Document(String name, DocumentKind kind, Sha256 sha256, long bytes) {}

    static Receipt of(ReceivedRevision received) {
        var event = received.event();
        var acceptance = event.acceptance();
        return new Receipt(
                event.reference(),
                event.revision(),
                event.callId(),
                event.submitterCode(),
                acceptance.receivedAt(),
                acceptance.deadline(),
                acceptance.late(),
                event.documents().stream()
                        .map(it -> new Document(it.name(), it.kind(), it.sha256(), it.bytes()))
                        .toList(),
                received.position().partition(),
                received.position().offset());
    }
}
