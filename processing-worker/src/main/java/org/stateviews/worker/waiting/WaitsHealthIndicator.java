package org.stateviews.worker.waiting;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Out of service while a listener waits, with what for. Not part of readiness: another instance in
 * its place would wait for the same.
 */
final class WaitsHealthIndicator implements HealthIndicator {

    private final Waits waits;

    WaitsHealthIndicator(Waits waits) {
        this.waits = waits;
    }

    @Override
    public Health health() {
        var now = waits.now();
        var health = now.isEmpty() ? Health.up() : Health.outOfService();
        now.forEach((who, wait) -> health.withDetail(who, wait.toString()));
        return health.build();
    }
}
