package org.stateviews.search.operations;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/** The newest comparison of log, store and index; they share a key, so the last one is it. */
final class LatestProof implements Folding {
    private final AtomicReference<@Nullable ProofMade> newest = new AtomicReference<>();

    @Override
    public void fold(Event event, RecordPosition position) {
        if (event instanceof ProofMade proof) {
            newest.set(proof);
        }
    }

    Optional<ProofMade> find() {
        return Optional.ofNullable(newest.get());
    }
}
