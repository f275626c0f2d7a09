package org.stateviews.worker.facts;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.stateviews.contracts.event.Event;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Facts about every submission, in every instance: for whoever looks at the whole and writes
 * nothing. All of it is behind one lock, so what a reader sees is one moment of the log.
 */
public final class AllFacts implements Folding {

    private final TreeMap<String, SubmissionFacts> submissions = new TreeMap<>();

    @Override
    public synchronized void fold(Event event, RecordPosition position) {
        submissions.computeIfAbsent(event.key(), _ -> new SubmissionFacts()).fold(event);
    }

    /**
     * Takes something out of the facts about one submission while they hold still, never the facts
     * themselves; empty when the log knows nothing of it.
     */
    public synchronized <T> Optional<T> of(
            String reference, Function<SubmissionFacts, Optional<T>> look) {
        return Optional.ofNullable(submissions.get(reference)).flatMap(look);
    }

    /** Every reference, in order. */
    public synchronized List<String> references() {
        return List.copyOf(submissions.keySet());
    }
}
