package org.stateviews.search.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;

/**
 * A sealed original as it is handed out.
 *
 * @param pointer which one it is, for the record of its opening
 * @param document what the log says of it
 */
record Original(DocumentPointer pointer, SubmittedDocument document) {
    private static final Set<String> SHOWN_BY_BROWSERS = Set.of("application/pdf", "text/plain");

    static Original of(SubmissionReceived received, SubmittedDocument document) {
        return new Original(
                new DocumentPointer(
                        received.reference(),
                        received.revision(),
                        document.ordinal(),
                        document.sha256()),
                document);
    }

    Sha256 digest() {
        return document.sha256();
    }

    /** Strong validator: the digest of the bytes. */
    String entityTag() {
        return '"' + digest().hex() + '"';
    }

    /** Value of {@code Repr-Digest} (RFC 9530). */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest().bytes()) + ":";
    }

    /** File name in any script (RFC 8187); what browsers cannot show is saved. */
    String disposition(boolean save) {
        var inline = !save && SHOWN_BY_BROWSERS.contains(document.mediaType());
        return ContentDisposition.builder(inline ? "inline" : "attachment")
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
