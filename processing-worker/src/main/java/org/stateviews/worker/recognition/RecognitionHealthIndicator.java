package org.stateviews.worker.recognition;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.stateviews.worker.waiting.ProgramMissingException;

/**
 * Says whether scans can be read, and which languages are missing. No reason by itself to be out of
 * service: a platform may live without scans, and those that come wait and say so.
 */
final class RecognitionHealthIndicator implements HealthIndicator {

    private final Installations installations;

    RecognitionHealthIndicator(Installations installations) {
        this.installations = installations;
    }

    @Override
    public Health health() {
        var health = Health.up();
        try {
            var there = installations.now();
            health.withDetail("program", there.version());
            if (!there.missing().isEmpty()) {
                health.withDetail("missing", String.join(" ", there.missing()));
            }
        } catch (ProgramMissingException e) {
            health.withDetail("missing", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return health.build();
    }
}
