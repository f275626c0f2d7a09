package org.stateviews.search.replies;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Calls in their newest version, and every text that answered them, folded from the log: a report
 * speaks of a moment in the past, so earlier texts are kept.
 */
public final class Replies implements Folding {
    private final Map<CallId, CallPublished> calls = new ConcurrentHashMap<>();
    private final Map<SubmissionReference, NavigableMap<Integer, SubmissionReceived>> texts =
            new ConcurrentHashMap<>();
    private final Map<SubmissionReference, SubmissionWithdrawn> withdrawn =
            new ConcurrentHashMap<>();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case CallPublished it ->
                    calls.merge(
                            it.call().id(),
                            it,
                            (known, next) -> next.version() == known.version() + 1 ? next : known);
            case SubmissionReceived it ->
                    texts.computeIfAbsent(it.reference(), _ -> new ConcurrentSkipListMap<>())
                            .putIfAbsent(it.revision(), it);
            case SubmissionWithdrawn it -> withdrawn.putIfAbsent(it.reference(), it);
            default -> {
                // says nothing about calls and their answers
            }
        }
    }

    /** A call in its newest version. */
    public Optional<CallPublished> call(CallId id) {
        return Optional.ofNullable(calls.get(id));
    }

    /** All calls, the newest first. */
    public List<CallPublished> calls() {
        return calls.values().stream().sorted(comparing(CallPublished::at).reversed()).toList();
    }

    /** What answered a call at a moment, in the order in which reports list submitters. */
    public List<Reply> asAt(CallId call, Instant moment) {
        return texts.entrySet().stream()
                .filter(it -> it.getKey().call().equals(call))
                .flatMap(it -> asAt(it.getKey(), moment).stream())
                .sorted(
                        comparing(Reply::submitter, OfficialOrder.OF_SUBMITTERS)
                                .thenComparing(Reply::firstReceived)
                                .thenComparing(it -> it.reference().value()))
                .toList();
    }

    /** What came after a moment and stands now: it belongs to an addendum. */
    public List<Reply> since(CallId call, Instant moment) {
        return asAt(call, Instant.MAX).stream()
                .filter(it -> it.firstReceived().isAfter(moment))
                .toList();
    }

    private List<Reply> asAt(SubmissionReference reference, Instant moment) {
        var all = texts.getOrDefault(reference, new ConcurrentSkipListMap<>()).values();
        return Reply.asAt(moment, List.copyOf(all), withdrawn.get(reference));
    }
}
