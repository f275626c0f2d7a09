package org.stateviews.submissionapi.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * What was promised to a sender before the event was written. Whoever repeats the request gets this
 * again, so a repeat writes the same event and counts once.
 *
 * @param fingerprint digest over everything that was sent
 * @param sent what was sent, null in claims of releases that did not keep it
 */
record Claim(
        Sha256 fingerprint,
        SubmissionReference reference,
        int revision,
        Instant receivedAt,
        @Nullable Instant deadline,
        boolean late,
        @Nullable Sent sent) {}
