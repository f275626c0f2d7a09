package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.stateviews.contracts.event.Reason;
import org.stateviews.local.process.OpenFiles;
import org.stateviews.local.process.Signal;
import org.stateviews.worker.outcome.ReadingOutcome;

/**
 * A reading process that ends for real: out of memory, hanging, killed. Each time the outcome says
 * which it was, and another process reads the next document. Most of its time is waiting.
 */
@Execution(ExecutionMode.CONCURRENT)
class ForkEndsIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int MEGABYTES = 128;

    /** More than the heap can hold, so that the heap ends before this limit does. */
    private static final int CHARACTERS = 400_000_000;

    private static final String SMALL = "Fictional views. ";
    private static final String LARGE = SMALL.repeat(4_700_000);

    @TempDir private Path folder;

    private ReadingProcess process;

    @BeforeEach
    void start() {
        process = new ReadingProcess(folder.resolve("fork"), TIMEOUT, MEGABYTES, CHARACTERS, 1);
        assertReads();
    }

    @AfterEach
    void stop() throws IOException {
        process.close();
        assertThat(process.process()).isEmpty();
    }

    @Test
    void outOfMemoryTheDocumentIsTooLarge() {
        assertThat(read(LARGE)).returns(Reason.TOO_MUCH_MEMORY, ForkEndsIT::notRead);

        assertReads();
    }

    @Test
    void hangingWhileItReadsTheDocumentTakesTooLong() throws Exception {
        var reading = reading();
        var hanging = fork();

        Signal.STOP.to(hanging);

        assertThat(reading.get()).returns(Reason.TOOK_TOO_LONG, ForkEndsIT::notRead);
        assertThat(hanging.isAlive()).isFalse();
        assertReads();
    }

    @Test
    void killedWhileItReadsTheDocumentIsNotToBlame() throws Exception {
        var reading = reading();

        fork().destroyForcibly();

        assertThat(reading.get())
                .isInstanceOfSatisfying(
                        ReadingOutcome.Crashed.class,
                        it -> assertThat(it.reason()).isEqualTo(Reason.READER_STOPPED));
        assertReads();
    }

    @Test
    void hangingBetweenTwoDocumentsTheNextIsReadByAnother() throws Exception {
        var hanging = fork();
        Signal.STOP.to(hanging);

        assertReads();

        assertThat(hanging.isAlive()).isFalse();
    }

    private void assertReads() {
        assertThat(read(SMALL)).isInstanceOf(ReadingOutcome.Pages.class);
    }

    /** A reading that the process has begun. */
    private Future<ReadingOutcome> reading() throws IOException {
        var copies = folder.resolve("fork/copies");
        var fork = fork();
        var reading = CompletableFuture.supplyAsync(() -> read(LARGE));
        await().pollInterval(Duration.ofMillis(10)).until(() -> OpenFiles.anyIn(copies, fork));
        return reading;
    }

    private ReadingOutcome read(String text) {
        try {
            return process.read("views.txt", text.getBytes(US_ASCII));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Reason notRead(ReadingOutcome outcome) {
        return ((ReadingOutcome.NotRead) outcome).reason();
    }

    private ProcessHandle fork() throws IOException {
        return process.process().orElseThrow();
    }
}
