package org.stateviews.submissionapi.access;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.tracking.SubmissionHistory;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

/**
 * Whose submissions a caller sees: a mission its own, the desk all. What is not seen does not
 * exist, so that nobody learns from an error what others have sent.
 */
public final class Visibility {

    private final SubmissionLedger ledger;

    Visibility(SubmissionLedger ledger) {
        this.ledger = ledger;
    }

    /** A submission, empty when there is none that the caller may see. */
    public Optional<SubmissionHistory> find(Caller caller, String reference) {
        return parse(reference).flatMap(ledger::find).filter(it -> sees(caller, it));
    }

    /** All that the caller may see. */
    public List<SubmissionHistory> all(Caller caller) {
        return ledger.all().stream().filter(it -> sees(caller, it)).toList();
    }

    private static boolean sees(Caller caller, SubmissionHistory history) {
        return caller.isDesk() || caller.speaksFor(history.reference().submitter());
    }

    private static Optional<SubmissionReference> parse(String reference) {
        try {
            return Optional.of(new SubmissionReference(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
