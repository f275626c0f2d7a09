package org.stateviews.submissionapi.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.security.Caller;

/** Hands out a sealed original with its digest (RFC 9530), after the log knows who asked. */
final class OriginalDownload {

    private final DocumentStore store;
    private final EventLog log;
    private final Clock clock;

    OriginalDownload(DocumentStore store, EventLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The original, opened only after the log says who reads it.
     *
     * @param given whether bytes follow; whoever asks for the headers alone reads nothing
     */
    ResponseEntity<StreamingResponseBody> of(
            SubmissionReceived event, SubmittedDocument document, Caller caller, boolean given) {
        if (store.length(StoreName.original(document.sha256())).isEmpty()) {
            throw missing(document);
        }
        if (given) {
            log.append(Topic.AUDIT, opened(event, document, caller));
        }
        var digest = Base64.getEncoder().encodeToString(document.sha256().bytes());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.bytes())
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .body(
                        out -> {
                            try (var original =
                                    store.original(document.sha256())
                                            .orElseThrow(() -> missing(document))) {
                                original.transferTo(out);
                            }
                        });
    }

    private OriginalOpened opened(
            SubmissionReceived event, SubmittedDocument document, Caller caller) {
        var pointer =
                new DocumentPointer(
                        event.reference(), event.revision(), document.ordinal(), document.sha256());
        return new OriginalOpened(pointer, caller.account(), clock.instant());
    }

    private static ProblemException missing(SubmittedDocument document) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "original-missing", document.name())
                .retryAfter(Duration.ofMinutes(5))
                .exception();
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name, UTF_8).build().toString();
    }
}
