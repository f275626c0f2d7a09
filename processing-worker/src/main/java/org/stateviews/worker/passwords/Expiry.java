package org.stateviews.worker.passwords;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.documents.password.SealedPasswords;

/**
 * Removes passwords that no reading used in time. The store says how old each is, so a start anew
 * forgets nothing, and of several instances the second finds nothing left to do.
 */
final class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final SealedPasswords sealed;
    private final Duration keep;
    private final Clock clock;

    Expiry(SealedPasswords sealed, Duration keep, Clock clock) {
        this.sealed = sealed;
        this.keep = keep;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${stateviews.passwords.look:1h}")
    void removeOld() {
        try {
            int removed = sealed.removeOlderThan(keep, clock.instant());
            if (removed > 0) {
                LOG.atInfo().log("{} passwords were not used in {} and are removed", removed, keep);
            }
        } catch (StoreUnavailableException e) {
            LOG.atWarn().log("Old passwords are removed later: {}", e.getMessage());
        }
    }
}
