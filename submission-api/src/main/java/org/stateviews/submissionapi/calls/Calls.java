package org.stateviews.submissionapi.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.id.CallId;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Every call as the log knows it. Two editors who publish the same next version are decided by the
 * log's order: the first wins, the second is ignored, on every instance alike.
 */
public final class Calls implements Folding {

    private final Map<CallId, PublishedCall> calls = new ConcurrentHashMap<>();

    Calls() {}

    /** Call of this name, empty when there is none. */
    public Optional<PublishedCall> find(CallId id) {
        return Optional.ofNullable(calls.get(id));
    }

    /** Call by the name in an address, empty when there is none or it cannot be a name. */
    public Optional<PublishedCall> named(String name) {
        try {
            return find(new CallId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All calls in order of their names. */
    public List<PublishedCall> all() {
        return calls.values().stream()
                .sorted(Comparator.comparing(it -> it.call().id().value()))
                .toList();
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        if (event instanceof CallPublished published) {
            calls.compute(published.call().id(), (_, current) -> follow(current, published));
        }
    }

    private static PublishedCall follow(
            @org.jspecify.annotations.Nullable PublishedCall current, CallPublished published) {
        int expected = current == null ? 1 : current.version() + 1;
        if (current != null && published.version() != expected) {
            return current;
        }
        return new PublishedCall(published.call(), published.version());
    }
}
