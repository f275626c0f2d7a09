package org.stateviews.search.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Calls in their newest version and the submissions that answer them, folded from the log. A
 * version that is not the next one lost a race and changes nothing; a submission's first acceptance
 * says when it came, a revision does not make it later.
 */
final class AnsweredCalls implements Folding {
    private final Map<CallId, CallPublished> calls = new ConcurrentHashMap<>();
    private final Map<SubmissionReference, SubmissionReceived> answers = new ConcurrentHashMap<>();
    private final Set<SubmissionReference> withdrawn = ConcurrentHashMap.newKeySet();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case CallPublished it -> published(it);
            case SubmissionReceived it ->
                    answers.merge(
                            it.reference(),
                            it,
                            (known, other) -> known.revision() <= other.revision() ? known : other);
            case SubmissionWithdrawn it -> withdrawn.add(it.reference());
            default -> {
                // says nothing about who answered
            }
        }
    }

    private void published(CallPublished next) {
        calls.merge(
                next.call().id(),
                next,
                (known, it) -> it.version() == known.version() + 1 ? it : known);
    }

    Optional<CallPublished> call(CallId id) {
        return Optional.ofNullable(calls.get(id));
    }

    /** All calls, the newest first. */
    List<CallPublished> calls() {
        return calls.values().stream()
                .sorted(Comparator.comparing(CallPublished::at).reversed())
                .toList();
    }

    /** Submissions that stand, the first one first. */
    List<SubmissionReceived> answers(CallId call) {
        return answers.values().stream()
                .filter(it -> it.callId().equals(call) && !withdrawn.contains(it.reference()))
                .sorted(
                        Comparator.comparing(
                                        (SubmissionReceived it) -> it.acceptance().receivedAt())
                                .thenComparing(it -> it.reference().value()))
                .toList();
    }
}
