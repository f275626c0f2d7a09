package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.Reason;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.worker.outcome.ReadingOutcome;

/** Reads one sealed original in the fork, trying again in place when the fork dies. */
final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final DocumentStore store;
    private final ForkHome home;
    private final Fork fork;
    private final ExtractionSettings settings;

    DocumentReader(DocumentStore store, ForkHome home, Fork fork, ExtractionSettings settings) {
        this.store = store;
        this.home = home;
        this.fork = fork;
        this.settings = settings;
    }

    /** Reads the document; the store being away is an exception, not an outcome. */
    ReadingOutcome read(ExtractionRequested request) throws InterruptedException {
        var digest = request.document().sha256();
        var original = store.original(digest);
        if (original.isEmpty()) {
            return new ReadingOutcome.NotRead(Reason.ORIGINAL_MISSING, digest.hex());
        }
        var name = digest + Format.of(request.mediaType()).map(Format::ending).orElse("");
        try (var bytes = original.get()) {
            return read(request, bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException("no working copy of " + digest, e);
        } finally {
            home.clear();
        }
    }

    private ReadingOutcome read(ExtractionRequested request, InputStream bytes, String name)
            throws IOException, InterruptedException {
        home.copy(bytes, name);
        for (int attempt = 1; ; attempt++) {
            var outcome = Verdict.of(fork.read(name));
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
}
