package org.stateviews.submissionapi.tracking;

import java.time.Instant;
import org.stateviews.contracts.event.DocumentDelayed;
import org.stateviews.contracts.event.DocumentScanned;

/**
 * Whether the virus scanner is away. Only the documents at the head of the queue are tried, so what
 * is heard of them holds for all that wait behind.
 */
final class Scanner {

    private Instant lastDelay = Instant.MIN;
    private Instant lastScan = Instant.MIN;

    synchronized void fold(DocumentDelayed event) {
        lastDelay = later(lastDelay, event.at());
    }

    synchronized void fold(DocumentScanned event) {
        lastScan = later(lastScan, event.at());
    }

    synchronized boolean away() {
        return lastDelay.isAfter(lastScan);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
