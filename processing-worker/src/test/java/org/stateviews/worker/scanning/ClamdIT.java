package org.stateviews.worker.scanning;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.local.process.Signal;

class ClamdIT {

    private static final ClamdDaemon DAEMON = new ClamdDaemon();
    private static final long LARGEST = 64L << 20;

    private final Clamd clamd = clamd(DAEMON.address());

    @BeforeAll
    static void start() {
        DAEMON.start();
    }

    @AfterAll
    static void end() {
        DAEMON.kill();
    }

    @Test
    void aFileWithoutAnythingInItIsCleanAndTheScannerIsNamed() throws IOException {
        var scan = scan("Views of a fictional State.".getBytes(US_ASCII));

        assertThat(scan.verdict()).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scan.scanner()).startsWith("ClamAV 1.");
    }

    @Test
    void whatASignatureKnowsIsFoundWhereverItStands() throws IOException {
        var file = new byte[300_000];
        var harm = ClamdDaemon.HARMFUL.getBytes(US_ASCII);
        System.arraycopy(harm, 0, file, 250_000, harm.length);

        var scan = scan(file);

        assertThat(scan.verdict()).isEqualTo(ScanVerdict.FOUND);
        assertThat(scan.signature()).isEqualTo(ClamdDaemon.SIGNATURE);
    }

    @Test
    void aFileThatClamdDoesNotTakeIsTooLarge() throws IOException {
        assertThat(scan(new byte[ClamdDaemon.LIMIT + 1]).verdict())
                .isEqualTo(ScanVerdict.TOO_LARGE);
        assertThat(scan(new byte[3 * ClamdDaemon.LIMIT]).verdict())
                .isEqualTo(ScanVerdict.TOO_LARGE);
    }

    @Test
    void aFileLargerThanTheSettingIsNotEvenSent() throws IOException {
        var nothingToRead = new ByteArrayInputStream(new byte[0]);

        assertThat(clamd.scan(nothingToRead, LARGEST + 1).verdict())
                .isEqualTo(ScanVerdict.TOO_LARGE);
    }

    @Test
    void aFrozenDaemonIsAwaySoonerThanAScanMayTake() throws Exception {
        DAEMON.signal(Signal.STOP);
        try {
            var began = System.nanoTime();
            assertThatThrownBy(() -> scan(new byte[10]))
                    .isInstanceOf(ScannerUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(5));
        } finally {
            DAEMON.signal(Signal.CONT);
        }
        assertThat(scan(new byte[10]).verdict()).isEqualTo(ScanVerdict.CLEAN);
    }

    @Test
    void nobodyListeningIsAway() {
        assertThatThrownBy(
                        () -> clamd("localhost:1").scan(new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(ScannerUnavailableException.class)
                .hasMessageContaining("localhost:1");
    }

    private Scan scan(byte[] file) throws IOException {
        return clamd.scan(new ByteArrayInputStream(file), file.length);
    }

    private static Clamd clamd(String address) {
        var where = new ClamdAddress(address);
        return new Clamd(
                where,
                new ScanningSettings(
                        address, Duration.ofSeconds(1), Duration.ofSeconds(30), LARGEST));
    }
}
