package org.stateviews.kit.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the broker answers. Not part of readiness: without the log a service still tells what it
 * knows, and another instance in its place would know less.
 */
final class LogHealthIndicator implements HealthIndicator {

    private final LogReach reach;

    LogHealthIndicator(LogReach reach) {
        this.reach = reach;
    }

    @Override
    public Health health() {
        return reach.isThere()
                ? Health.up().build()
                : Health.outOfService().withDetail("log", "waits for the log").build();
    }
}
