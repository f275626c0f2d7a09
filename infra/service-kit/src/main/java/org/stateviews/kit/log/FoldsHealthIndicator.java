package org.stateviews.kit.log;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Not ready until every fold has caught up; says whether one still waits for the log, and names the
 * record at which one stopped.
 */
final class FoldsHealthIndicator implements HealthIndicator {

    private final ObjectProvider<Fold> folds;

    FoldsHealthIndicator(ObjectProvider<Fold> folds) {
        this.folds = folds;
    }

    @Override
    public Health health() {
        var all = folds.stream().toList();
        var health = all.stream().allMatch(Fold::isReady) ? Health.up() : Health.outOfService();
        all.forEach(fold -> health.withDetail(fold.name(), describe(fold)));
        return health.build();
    }

    private static String describe(Fold fold) {
        var stuck = fold.stuckAt();
        if (stuck != null) {
            return stuck;
        }
        if (!fold.hasFoundTheLog()) {
            return "waits for the log";
        }
        return fold.isReady() ? "caught up, " + fold.skipped() + " unknown" : "reading";
    }
}
