package org.stateviews.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * Views were accepted: their bytes are stored and flushed. A repeat of the same reference and
 * revision is the same acceptance said twice; readers take the first.
 *
 * @param revision 0 for the first text, 1 for Rev.1 and so on
 * @param onBehalfOf group for which the State speaks, absent when it speaks for itself
 */
public record SubmissionReceived(
        SubmissionReference reference,
        int revision,
        String title,
        Publication publication,
        @Nullable String onBehalfOf,
        List<SubmittedDocument> documents,
        Acceptance acceptance)
        implements Event.SubmissionEvent {

    public SubmissionReceived {
        documents = List.copyOf(documents);
        if (documents.isEmpty() || revision < 0) {
            throw new IllegalArgumentException(reference + ": no document, or revision below 0");
        }
    }

    /** Call that is answered, from the reference. */
    public CallId callId() {
        return reference.call();
    }

    /** Whose views these are, from the reference. */
    public SubmitterCode submitterCode() {
        return reference.submitter();
    }

    @Override
    public String key() {
        return reference.value();
    }
}
