package org.stateviews.worker.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTests {

    private static final String SCANNER = "ClamAV 1.4.3/27800";

    @Test
    void itsAnswersAreUnderstood() {
        assertThat(Clamd.meaning("stream: OK", SCANNER)).isEqualTo(Scan.clean(SCANNER));
        assertThat(Clamd.meaning("stream: Win.Test.A FOUND", SCANNER))
                .isEqualTo(Scan.found("Win.Test.A", SCANNER));
        assertThat(Clamd.meaning("INSTREAM size limit exceeded. ERROR", SCANNER))
                .isEqualTo(Scan.tooLarge(SCANNER));
    }

    @Test
    void aFileThatItOnlyLookedAtInPartIsNoVirus() {
        assertThat(Clamd.meaning("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND", SCANNER))
                .isEqualTo(Scan.tooLarge(SCANNER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: Can't open file ERROR", "UNKNOWN COMMAND"})
    void anythingElseIsNoAnswer(String answer) {
        assertThatThrownBy(() -> Clamd.meaning(answer, SCANNER))
                .isInstanceOf(ScannerUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:", "unix:clamd.sock", ""})
    void anAddressIsAHostAndAPortOrASocket(String value) {
        assertThatThrownBy(() -> new ClamdAddress(value))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
