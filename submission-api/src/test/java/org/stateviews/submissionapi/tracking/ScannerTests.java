package org.stateviews.submissionapi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.submissionapi.tracking.Events.delayed;
import static org.stateviews.submissionapi.tracking.Events.received;
import static org.stateviews.submissionapi.tracking.Events.scanned;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.kit.log.RecordPosition;

class ScannerTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");

    @Test
    void nobodyWaitsForAScannerThatNothingWasHeardOf() {
        assertThat(after(received(0, 1)).scannerAway()).isFalse();
    }

    @Test
    void itIsAwayFromADelayUntilTheNextScan() {
        var delay = delayed(0, 1, AT);
        var scan = scanned(0, 1, ScanVerdict.CLEAN, AT.plusSeconds(5));

        assertThat(after(delay).scannerAway()).isTrue();
        assertThat(after(delay, scan).scannerAway()).isFalse();
        assertThat(after(scan, delay).scannerAway()).isFalse();
        assertThat(after(scan, delay, delayed(0, 2, AT.plusSeconds(9))).scannerAway()).isTrue();
    }

    private static SubmissionLedger after(Event... events) {
        var ledger = new SubmissionLedger();
        for (int i = 0; i < events.length; i++) {
            ledger.fold(events[i], new RecordPosition("processing", 0, i, AT));
        }
        return ledger;
    }
}
