package org.stateviews.submissionapi.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

/** Takes a submission back: nothing is deleted, nothing is found any more. */
public final class Withdrawal {

    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(10);

    private final EventLog log;
    private final Fold fold;
    private final SubmissionLedger ledger;
    private final Clock clock;

    Withdrawal(EventLog log, Fold fold, SubmissionLedger ledger, Clock clock) {
        this.log = log;
        this.fold = fold;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Withdraws; a second time changes nothing.
     *
     * @throws LogUnavailableException when it was not confirmed; to be sent again
     */
    public void withdraw(SubmissionReference reference, String account) {
        if (ledger.find(reference).filter(it -> it.withdrawn() != null).isPresent()) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var appended =
                log.append(Topic.SUBMISSIONS, new SubmissionWithdrawn(reference, at, account));
        if (!fold.await(appended, FOLDED_WITHIN)) {
            throw new LogUnavailableException("the withdrawal of " + reference, null);
        }
    }
}
