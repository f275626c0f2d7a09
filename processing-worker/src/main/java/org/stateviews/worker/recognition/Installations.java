package org.stateviews.worker.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.kit.time.SteadyTime;
import org.stateviews.worker.waiting.ProgramMissingException;

/**
 * Looks whether Tesseract is there and what it has learned. Asked anew now and then, so that a
 * package that is installed is used without a new start.
 */
final class Installations {

    private static final Logger LOG = LoggerFactory.getLogger(Installations.class);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final long PATIENCE_SECONDS = 10;

    private final String command;
    private final SteadyTime time = new SteadyTime();
    private @Nullable Installation known;
    private Instant looked = Instant.MIN;

    Installations(String command) {
        this.command = command;
    }

    /**
     * What is there now, or was some seconds ago.
     *
     * @throws ProgramMissingException when it is not there, does not answer or has learned nothing
     */
    synchronized Installation now() throws InterruptedException {
        var before = known;
        if (before != null && time.instant().isBefore(looked.plus(FRESH))) {
            return before;
        }
        known = null;
        var found = Installation.of(answer("--version"), answer("--list-langs"));
        if (found.models().stream().allMatch(Model.ORIENTATION::equals)) {
            throw new ProgramMissingException(command + " has learned no language", null);
        }
        if (before == null) {
            LOG.atInfo().log("{} recognises {}", found.version(), found.models());
        }
        known = found;
        looked = time.instant();
        return found;
    }

    private String answer(String question) throws InterruptedException {
        try {
            var said = Files.createTempFile("tesseract", ".txt");
            try {
                return answer(question, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an answer", e);
        }
    }

    private String answer(String question, Path said) throws IOException, InterruptedException {
        var process = started(question, said);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new ProgramMissingException(command + " does not answer", null);
            }
            return Files.readString(said, StandardCharsets.ISO_8859_1);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process started(String question, Path said) {
        try {
            return new ProcessBuilder(List.of(command, question))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new ProgramMissingException(command + " cannot be started", e);
        }
    }
}
