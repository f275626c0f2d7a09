package org.stateviews.search.reading;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;

/**
 * A submission as the log tells it.
 *
 * @param revisions every accepted text by its number, from 0
 * @param withdrawn how it was withdrawn, null while it stands
 */
record CataloguedSubmission(
        NavigableMap<Integer, SubmissionReceived> revisions,
        @Nullable SubmissionWithdrawn withdrawn) {
    static final CataloguedSubmission UNKNOWN =
            new CataloguedSubmission(Collections.emptyNavigableMap(), null);

    CataloguedSubmission {
        revisions = Collections.unmodifiableNavigableMap(new TreeMap<>(revisions));
    }

    /** With one more acceptance; a repeat of a known one changes nothing. */
    CataloguedSubmission with(SubmissionReceived received) {
        var more = new TreeMap<>(revisions);
        more.putIfAbsent(received.revision(), received);
        return new CataloguedSubmission(more, withdrawn);
    }

    CataloguedSubmission with(SubmissionWithdrawn taken) {
        return new CataloguedSubmission(revisions, withdrawn == null ? taken : withdrawn);
    }

    /** The accepted text of a number, or the newest one for null. */
    Optional<SubmissionReceived> revision(@Nullable Integer number) {
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(revisions.get(number == null ? revisions.lastKey() : number));
    }

    /** A document of a revision, or of the newest one for null. */
    Optional<SubmittedDocument> document(@Nullable Integer revision, int ordinal) {
        return revision(revision).stream()
                .flatMap(received -> received.documents().stream())
                .filter(document -> document.ordinal() == ordinal)
                .findFirst();
    }
}
