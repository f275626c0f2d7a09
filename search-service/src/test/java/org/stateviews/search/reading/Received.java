package org.stateviews.search.reading;

import java.time.Instant;
import java.util.List;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/** Acceptances for tests. */
final class Received {
    static final SubmissionReference FRANCE = new SubmissionReference("78-237-8-FRA-1");
    static final Instant AT = Instant.parse("2024-05-27T10:00:00Z");

    private Received() {}

    static SubmissionReceived revision(int revision, SubmittedDocument... documents) {
        return revision(FRANCE, revision, documents);
    }

    static SubmissionReceived revision(
            SubmissionReference reference, int revision, SubmittedDocument... documents) {
        return new SubmissionReceived(
                reference,
                revision,
                "Vues de la France",
                Publication.PUBLIC,
                null,
                List.of(documents),
                new Acceptance(AT.plusSeconds(revision), null, false, "mission.fra", false));
    }

    static SubmittedDocument document(
            int ordinal, String name, String mediaType, Sha256 digest, long bytes) {
        return new SubmittedDocument(
                ordinal, name, DocumentKind.MAIN, "fr", mediaType, digest, bytes);
    }

    static SubmittedDocument document(int ordinal) {
        return document(ordinal, "vues.pdf", "application/pdf", new Sha256("ab".repeat(32)), 1000);
    }

    /** That a file was found inside the first document of an acceptance. */
    static AttachmentsFound attached(SubmissionReceived received, int place) {
        var pointer = Original.of(received, received.documents().getFirst()).pointer();
        var file =
                new AttachedFile(
                        place, "annexe.pdf", "application/pdf", new Sha256("cd".repeat(32)), 500);
        return new AttachmentsFound(pointer, "tika-3.3.1.1", List.of(file), AT);
    }

    /** That the first document of an acceptance was looked at, with what came of it. */
    static DocumentScanned scanned(SubmissionReceived received, ScanVerdict verdict) {
        var pointer = Original.of(received, received.documents().getFirst()).pointer();
        return new DocumentScanned(pointer, verdict, null, null, AT);
    }
}
