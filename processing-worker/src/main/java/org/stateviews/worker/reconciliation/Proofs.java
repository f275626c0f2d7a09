package org.stateviews.worker.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * The newest proof, whichever instance made it, also as metrics. All proofs share a key, so the log
 * decides which one is the newest; a clock that was set back would hide them for hours.
 */
public final class Proofs implements Folding {

    private volatile @Nullable ProofMade newest;

    Proofs(MeterRegistry metrics, Clock clock) {
        metrics.gauge("stateviews.proof.exceptions", this, Proofs::exceptions);
        metrics.gauge("stateviews.proof.passages.expected", this, it -> it.count(true));
        metrics.gauge("stateviews.proof.passages.found", this, it -> it.count(false));
        metrics.gauge("stateviews.proof.age.seconds", this, it -> it.age(clock));
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        if (event instanceof ProofMade proof) {
            newest = proof;
        }
    }

    /** Newest proof, empty before the first one. */
    public Optional<ProofMade> newest() {
        return Optional.ofNullable(newest);
    }

    private double exceptions() {
        return newest().map(it -> it.exceptions().size()).orElse(0);
    }

    private double count(boolean expected) {
        return newest().map(it -> expected ? it.expected() : it.found()).orElse(0L);
    }

    private double age(Clock clock) {
        return newest().map(it -> (double) Duration.between(it.at(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
