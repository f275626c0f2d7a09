package org.stateviews.search.reading;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;

/**
 * A submission as the log tells it.
 *
 * @param revisions every accepted text by its number, from 0
 * @param attached files inside documents, by revision and place
 * @param withdrawn how it was withdrawn, null while it stands
 */
record CataloguedSubmission(
        NavigableMap<Integer, SubmissionReceived> revisions,
        Map<Integer, Map<Integer, AttachedFile>> attached,
        @Nullable SubmissionWithdrawn withdrawn) {
    static final CataloguedSubmission UNKNOWN =
            new CataloguedSubmission(Collections.emptyNavigableMap(), Map.of(), null);

    CataloguedSubmission {
        revisions = Collections.unmodifiableNavigableMap(new TreeMap<>(revisions));
        attached = Map.copyOf(attached);
    }

    /** With one more acceptance; a repeat of a known one changes nothing. */
    CataloguedSubmission with(SubmissionReceived received) {
        var more = new TreeMap<>(revisions);
        more.putIfAbsent(received.revision(), received);
        return new CataloguedSubmission(more, attached, withdrawn);
    }

    CataloguedSubmission with(AttachmentsFound found) {
        int revision = found.document().revision();
        var files = new HashMap<>(attached.getOrDefault(revision, Map.of()));
        found.attachments().forEach(file -> files.putIfAbsent(file.ordinal(), file));
        var more = new HashMap<>(attached);
        more.put(revision, files);
        return new CataloguedSubmission(revisions, more, withdrawn);
    }

    CataloguedSubmission with(SubmissionWithdrawn taken) {
        return new CataloguedSubmission(revisions, attached, withdrawn == null ? taken : withdrawn);
    }

    /** The accepted text of a number, or the newest one for null. */
    Optional<SubmissionReceived> revision(@Nullable Integer number) {
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(revisions.get(number == null ? revisions.lastKey() : number));
    }

    /** The text that stood at a moment; empty before it came and once it was withdrawn. */
    Optional<SubmissionReceived> inForce(Instant moment) {
        if (withdrawn != null && !withdrawn.at().isAfter(moment)) {
            return Optional.empty();
        }
        return revisions.descendingMap().values().stream()
                .filter(it -> !it.acceptance().receivedAt().isAfter(moment))
                .findFirst();
    }

    /** What was handed in with a text, and after it the files inside. */
    List<SubmittedDocument> documents(SubmissionReceived text) {
        return AttachedFile.with(
                text.documents(), attached.getOrDefault(text.revision(), Map.of()).values());
    }
}
