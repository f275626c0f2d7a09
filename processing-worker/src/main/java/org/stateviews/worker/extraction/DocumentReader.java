package org.stateviews.worker.extraction;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.worker.outcome.ReadingOutcome;

/**
 * Reads one sealed original in the fork, or its unlocked copy, trying again in place when the fork
 * dies.
 */
final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final DocumentStore store;
    private final Unlocker unlocker;
    private final ForkHome home;
    private final Fork fork;
    private final ExtractionSettings settings;

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
    }

    /** Reads the document; the store being away is an exception, not an outcome. */
    ReadingOutcome read(ExtractionRequested request) throws InterruptedException {
        var digest = request.document().sha256();
        if (store.length(StoreName.original(digest)).isEmpty()) {
            return new ReadingOutcome.NotRead(Reason.ORIGINAL_MISSING, digest.hex());
        }
        for (int attempt = 1; ; attempt++) {
            var outcome = attempt(request);
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

    private ReadingOutcome attempt(ExtractionRequested request) throws InterruptedException {
        var digest = request.document().sha256();
        try {
            var password = unlocker.password(request.document());
            if (password.isPresent()) {
                try (var locked = original(digest)) {
                    var refused = unlocker.unlock(digest, locked, password.get());
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                }
            }
            var copy = unlocker.copy(digest);
            try (var bytes = copy.isPresent() ? copy.get() : original(digest)) {
                var ending = Format.of(request.mediaType()).map(Format::ending).orElse("");
                var name = digest + ending;
                home.copy(bytes, name);
                return Verdict.of(fork.read(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no working copy of " + digest, e);
        } finally {
            home.clear();
        }
    }

    private InputStream original(Sha256 digest) throws FileNotFoundException {
        return store.original(digest).orElseThrow(() -> new FileNotFoundException(digest.hex()));
    }
}
