package org.stateviews.submissionapi.intake;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.submissionapi.intake.Refusal.Code;
import org.stateviews.submissionapi.receipt.Receipts;
import org.stateviews.submissionapi.tracking.ReceivedRevision;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

/**
 * Writes the acceptance to the log, waits until this instance has folded it, and makes out the
 * receipt. Without an acknowledgement nobody knows whether the record stands, and without a receipt
 * the sender cannot know, so it is asked to send again: under the same key that counts once.
 */
final class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(10);

    private final EventLog log;
    private final Fold fold;
    private final SubmissionLedger ledger;
    private final Receipts receipts;

    Announcement(EventLog log, Fold fold, SubmissionLedger ledger, Receipts receipts) {
        this.log = log;
        this.fold = fold;
        this.ledger = ledger;
        this.receipts = receipts;
    }

    /**
     * Announces an acceptance that is not known yet.
     *
     * @param passwords kept before it, unless it was announced before: the reader may have used and
     *     removed them then
     */
    IntakeResult of(
            SubmissionReceived event,
            Passwords.Given passwords,
            List<SubmissionReference> identicalTo) {
        var known = known(event);
        if (known != null) {
            return accepted(known, identicalTo);
        }
        passwords.keepFor(event);
        try {
            var appended = log.append(Topic.SUBMISSIONS, event);
            var folded = fold.await(appended, FOLDED_WITHIN) ? known(event) : null;
            return folded == null ? notConfirmed() : accepted(folded, identicalTo);
        } catch (LogUnavailableException e) {
            return notConfirmed();
        }
    }

    private @org.jspecify.annotations.Nullable ReceivedRevision known(SubmissionReceived event) {
        return ledger.find(event.reference())
                .flatMap(history -> history.revision(event.revision()))
                .orElse(null);
    }

    private IntakeResult accepted(
            ReceivedRevision received, List<SubmissionReference> identicalTo) {
        try {
            return new IntakeResult.Accepted(received, receipts.of(received), identicalTo);
        } catch (StoreUnavailableException e) {
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue(LogKeys.REFERENCE, received.event().reference())
                    .log("Accepted, and its receipt could not be kept");
            return notConfirmed();
        }
    }

    private static IntakeResult notConfirmed() {
        return new IntakeResult.Refused(Refusal.of(Code.NOT_CONFIRMED));
    }
}
