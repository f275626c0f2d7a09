package org.stateviews.worker.extraction;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.tika.pipes.PipesResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.worker.extraction.Unlocker.Opening;
import org.stateviews.worker.extraction.formats.SealedFamilyDetector;
import org.stateviews.worker.outcome.ReadingOutcome;
import org.stateviews.worker.stages.Stage;

/**
 * Reads sealed originals in the fork, or their unlocked copies, trying again in place when the fork
 * dies. One at a time: while a document is read, the results of the one before are kept.
 */
final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final DocumentStore store;
    private final Unlocker unlocker;
    private final ForkHome home;
    private final Fork fork;
    private final ExtractionSettings settings;
    private final FilesAside aside;
    private final ReentrantLock turn = new ReentrantLock(true);

    DocumentReader(
            DocumentStore store,
            Unlocker unlocker,
            ForkHome home,
            Fork fork,
            ExtractionSettings settings) {
        this.store = store;
        this.unlocker = unlocker;
        this.home = home;
        this.fork = fork;
        this.settings = settings;
        this.aside = new FilesAside(store, home);
    }

    /** Reads the document; the store being away is an exception, not an outcome. */
    ReadingOutcome read(ExtractionRequested request) throws InterruptedException {
        var digest = request.document().sha256();
        if (store.length(StoreName.original(digest)).isEmpty()) {
            return new ReadingOutcome.NotRead(Reason.ORIGINAL_MISSING, digest.hex());
        }
        for (int attempt = 1; ; attempt++) {
            var outcome = inTurn(request);
            if (!(outcome instanceof ReadingOutcome.Crashed crashed)) {
                return outcome;
            }
            LOG.atWarn()
                    .addKeyValue(LogKeys.REFERENCE, request.document().reference())
                    .addKeyValue(LogKeys.DOCUMENT, request.document().ordinal())
                    .addKeyValue(LogKeys.ATTEMPT, attempt)
                    .addKeyValue(LogKeys.OUTCOME, crashed.detail())
                    .log("The reading process died");
            if (attempt >= settings.attempts()) {
                return new ReadingOutcome.NotRead(crashed.reason(), crashed.detail());
            }
        }
    }

    /** An answer whose meaning is told when it is asked for. */
    @FunctionalInterface
    private interface Answer {
        ReadingOutcome understood() throws IOException;
    }

    /**
     * What an answer means is told after the turn, so that the process reads the next meanwhile.
     */
    private ReadingOutcome inTurn(ExtractionRequested request) throws InterruptedException {
        turn.lockInterruptibly();
        Answer answer;
        try {
            answer = attempt(request);
        } catch (IOException e) {
            throw noWorkingCopy(request, e);
        } finally {
            turn.unlock();
        }
        try {
            return answer.understood();
        } catch (IOException e) {
            throw noWorkingCopy(request, e);
        }
    }

    private static UncheckedIOException noWorkingCopy(ExtractionRequested request, IOException e) {
        return new UncheckedIOException("no working copy of " + request.document().sha256(), e);
    }

    private Answer attempt(ExtractionRequested request) throws IOException, InterruptedException {
        try {
            var password = unlocker.password(request.document());
            return password.isPresent() ? unlocked(request, password.get()) : readable(request);
        } finally {
            home.clear();
        }
    }

    private Answer unlocked(ExtractionRequested request, String password)
            throws IOException, InterruptedException {
        var digest = request.document().sha256();
        try (var locked = original(digest)) {
            return switch (unlocker.unlock(digest, locked, password)) {
                case Opening.Open(var signatures) -> {
                    var answer = readable(request);
                    yield () -> signed(answer.understood(), signatures);
                }
                case Opening.Refused(var outcome) -> () -> outcome;
            };
        }
    }

    /** What is read is the copy; who signed, signed the original. */
    private static ReadingOutcome signed(
            ReadingOutcome outcome, List<DigitalSignature> signatures) {
        return outcome instanceof ReadingOutcome.Pages(var pages, var own, var inside)
                        && own.isEmpty()
                ? new ReadingOutcome.Pages(pages, signatures, inside)
                : outcome;
    }

    private Answer readable(ExtractionRequested request) throws IOException, InterruptedException {
        var digest = request.document().sha256();
        var copy = unlocker.copy(digest);
        try (var bytes = copy.isPresent() ? copy.get() : original(digest)) {
            var kind = copy.isPresent() ? SealedFamilyDetector.UNLOCKED : "";
            var ending = Format.of(request.mediaType()).map(Format::ending).orElse("");
            var name = digest + kind + ending;
            Stage.COPY.time(() -> home.copy(bytes, name));
            var answer = Stage.READ.time(() -> fork.read(name));
            return home.holdsAttached()
                    ? understoodNow(answer)
                    : () -> understood(answer, FilesAside::keepNone);
        }
    }

    /** Files inside lie where the next reading begins by removing them. */
    private Answer understoodNow(PipesResult answer) throws IOException {
        var outcome = understood(answer, aside::keep);
        return () -> outcome;
    }

    private static ReadingOutcome understood(PipesResult answer, Verdict.Keeper keeper)
            throws IOException {
        return Stage.UNDERSTAND.time(() -> Verdict.of(answer, keeper));
    }

    private InputStream original(Sha256 digest) throws FileNotFoundException {
        return store.original(digest).orElseThrow(() -> new FileNotFoundException(digest.hex()));
    }
}
