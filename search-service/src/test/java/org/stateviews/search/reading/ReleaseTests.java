package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.kit.log.RecordPosition;

class ReleaseTests {
    private final SubmissionReceived mail =
            Received.revision(0, Received.document(1), Received.document(2));
    private final Release release = new Release();

    @Test
    void whatIsInsideAFileWithMalwareIsHeldBackWithIt() {
        fold(Received.scanned(mail, ScanVerdict.FOUND));

        assertThat(release.quarantined(original(1))).isTrue();
        assertThat(release.quarantined(original(101))).isTrue();
        assertThat(release.quarantined(original(10101))).isTrue();
        assertThat(release.quarantined(original(2))).isFalse();
        assertThat(release.quarantined(original(201))).isFalse();
    }

    @Test
    void aFileInsideIsNotReleasedWithWhatHoldsIt() {
        fold(Received.scanned(mail, ScanVerdict.CLEAN));

        assertThat(release.released(original(1))).isTrue();
        assertThat(release.released(original(101))).isFalse();
    }

    private void fold(Event event) {
        release.fold(event, new RecordPosition("processing", 0, 0, Instant.EPOCH));
    }

    private Original original(int place) {
        return Original.of(mail, Received.document(place));
    }
}
