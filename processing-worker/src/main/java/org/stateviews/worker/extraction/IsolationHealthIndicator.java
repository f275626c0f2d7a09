package org.stateviews.worker.extraction;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says so when the kernel refuses to shut the reading process in. */
final class IsolationHealthIndicator implements HealthIndicator {

    private final Isolation isolation;
    private final ExtractionSettings settings;

    IsolationHealthIndicator(Isolation isolation, ExtractionSettings settings) {
        this.isolation = isolation;
        this.settings = settings;
    }

    @Override
    public Health health() {
        boolean safe = isolation != Isolation.REFUSED || !settings.requireIsolation();
        var health = safe ? Health.up() : Health.outOfService();
        return health.withDetail("isolation", isolation).build();
    }
}
