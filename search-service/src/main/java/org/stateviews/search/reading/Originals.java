package org.stateviews.search.reading;

import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.security.Caller;

/**
 * Hands out sealed originals. Who opens one is written to the log before the first byte leaves;
 * when it cannot be written, nothing leaves.
 */
final class Originals {
    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);

    private final Submissions submissions;
    private final Release release;
    private final DocumentStore store;
    private final EventLog log;
    private final Readings readings;
    private final Clock clock;

    Originals(
            Submissions submissions,
            Release release,
            DocumentStore store,
            EventLog log,
            Readings readings,
            Clock clock) {
        this.submissions = submissions;
        this.release = release;
        this.store = store;
        this.log = log;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Finds an original of a revision, or of the newest one for null; 404 when there is none, 403
     * and 409 when it is held back.
     */
    Original find(SubmissionReference reference, @Nullable Integer revision, int ordinal) {
        var original = known(reference, revision, ordinal);
        if (release.quarantined(original)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "quarantined").exception();
        }
        if (!release.released(original)) {
            throw submissions
                    .onceCaughtUp(Problem.of(HttpStatus.CONFLICT, "not-scanned-yet"))
                    .exception();
        }
        return original;
    }

    private Original known(SubmissionReference reference, @Nullable Integer revision, int ordinal) {
        var received = submissions.get(reference, revision);
        return submissions.get(reference).documents(received).stream()
                .filter(document -> document.ordinal() == ordinal)
                .findFirst()
                .map(document -> Original.of(received, document))
                .orElseThrow(() -> submissions.unknown().exception());
    }

    /** Length of its bytes; the store is asked, so that what is announced is what can be sent. */
    long length(Original original) {
        return store.length(StoreName.original(original.digest()))
                .orElseThrow(() -> missing(original));
    }

    /** Records the opening and opens the bytes, in this order; further parts are no new opening. */
    InputStream open(Original original, ByteRange range, Caller reader) {
        if (!readings.isMore(original.pointer(), reader.account(), range)) {
            log.append(
                    Topic.AUDIT,
                    new OriginalOpened(original.pointer(), reader.account(), clock.instant()));
            readings.recorded(original.pointer(), reader.account());
        }
        return store.open(StoreName.original(original.digest()), range.from(), range.count())
                .orElseThrow(() -> missing(original));
    }

    private static ProblemException missing(Original original) {
        LOG.atError()
                .addKeyValue(LogKeys.REFERENCE, original.pointer().reference())
                .addKeyValue(LogKeys.DOCUMENT, original.pointer().ordinal())
                .log("An accepted original is not in the document store");
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "original-missing").exception();
    }
}
