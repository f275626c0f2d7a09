package org.stateviews.search.replies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * An answer to a call at a moment, and what has become of it since.
 *
 * @param text that was in force at the moment
 * @param firstReceived when the first text of it came, which decides whether it is late
 * @param newest revision there is now
 * @param withdrawn how it was taken back since, null while it stands
 */
public record Reply(
        SubmissionReceived text,
        Instant firstReceived,
        int newest,
        @Nullable SubmissionWithdrawn withdrawn) {

    /** The answer as it stood, empty when there was none yet or it had been taken back. */
    static List<Reply> asAt(
            Instant moment,
            List<SubmissionReceived> texts,
            @Nullable SubmissionWithdrawn withdrawn) {
        if (withdrawn != null && !withdrawn.at().isAfter(moment)) {
            return List.of();
        }
        var first = texts.getFirst().acceptance().receivedAt();
        return texts.stream()
                .filter(it -> !it.acceptance().receivedAt().isAfter(moment))
                .reduce((_, later) -> later)
                .map(it -> new Reply(it, first, texts.getLast().revision(), withdrawn))
                .stream()
                .toList();
    }

    public SubmissionReference reference() {
        return text.reference();
    }

    public SubmitterCode submitter() {
        return text.submitterCode();
    }

    /** Revision that was in force. */
    public int revision() {
        return text.revision();
    }

    /** Whether a newer text has come since. */
    public boolean isRevised() {
        return newest > revision();
    }

    /** Whether it is for the Secretariat only. */
    public boolean isRestricted() {
        return text.publication() == Publication.SECRETARIAT_ONLY;
    }
}
