package org.stateviews.search.reading;

import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.SubmissionReference;

/** Names documents for facts about them, with the digests that the log tells. */
public final class DocumentPointers {
    private final Submissions submissions;

    DocumentPointers(Submissions submissions) {
        this.submissions = submissions;
    }

    /**
     * Pointer to a document of a revision. What the log has not told is 404 {@code not-found}, or
     * 503 {@code catching-up} while it is still being read.
     */
    public DocumentPointer get(SubmissionReference reference, int revision, int ordinal) {
        var received = submissions.get(reference, revision);
        return submissions.get(reference).documents(received).stream()
                .filter(document -> document.ordinal() == ordinal)
                .findFirst()
                .map(document -> Original.of(received, document).pointer())
                .orElseThrow(() -> submissions.unknown().exception());
    }
}
