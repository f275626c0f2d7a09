package org.stateviews.search.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Which submissions there are, folded from the log. Names and digests of originals come from here
 * and not from the search index, which can be deleted, is late, and knows only what could be read.
 */
final class SubmissionCatalogue implements Folding {
    private final Map<SubmissionReference, CataloguedSubmission> submissions =
            new ConcurrentHashMap<>();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case SubmissionReceived received ->
                    submissions.merge(
                            received.reference(),
                            CataloguedSubmission.UNKNOWN.with(received),
                            (known, _) -> known.with(received));
            case AttachmentsFound found ->
                    submissions.merge(
                            found.document().reference(),
                            CataloguedSubmission.UNKNOWN.with(found),
                            (known, _) -> known.with(found));
            case SubmissionWithdrawn withdrawn ->
                    submissions.merge(
                            withdrawn.reference(),
                            CataloguedSubmission.UNKNOWN.with(withdrawn),
                            (known, _) -> known.with(withdrawn));
            default -> {
                // another topic's facts say nothing about which submissions there are
            }
        }
    }

    Optional<CataloguedSubmission> find(SubmissionReference reference) {
        return Optional.ofNullable(submissions.get(reference))
                .filter(known -> !known.revisions().isEmpty());
    }

    /** Texts of a call that stood at a moment, in no particular order. */
    List<SubmissionReceived> inForce(CallId call, Instant moment) {
        return submissions.entrySet().stream()
                .filter(it -> it.getKey().call().equals(call))
                .flatMap(it -> it.getValue().inForce(moment).stream())
                .toList();
    }
}
