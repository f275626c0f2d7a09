package org.stateviews.submissionapi.tracking;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentDelayed;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/** Events of one submission of France, short to write. */
final class Events {

    static final SubmissionReference REFERENCE = new SubmissionReference("78-237-8-FRA-1");

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final String EXTRACTOR = "tika-3.3.1.1";

    private Events() {}

    static SubmissionReceived received(int revision, int documents) {
        var originals =
                IntStream.rangeClosed(1, documents).mapToObj(it -> document(revision, it)).toList();
        return new SubmissionReceived(
                REFERENCE,
                revision,
                "Views",
                Publication.PUBLIC,
                null,
                originals,
                new Acceptance(AT, null, false, "mission.fra", false));
    }

    static Event pages(int revision, int document, PageStatus... statuses) {
        return pagesBy(EXTRACTOR, revision, document, statuses);
    }

    static Event pagesBy(String extractor, int revision, int document, PageStatus... statuses) {
        var pages =
                IntStream.range(0, statuses.length)
                        .mapToObj(it -> page(it + 1, statuses[it]))
                        .toList();
        return new PagesRead(pointer(revision, document), extractor, pages, pages.size());
    }

    static Event read(int revision, int document) {
        return readBy(EXTRACTOR, revision, document);
    }

    static Event readBy(String extractor, int revision, int document) {
        return new DocumentRead(pointer(revision, document), extractor, 1, AT);
    }

    static Event notRead(int revision, int document, Reason reason) {
        return new DocumentNotRead(
                pointer(revision, document), EXTRACTOR, reason.code(), null, reason.turn(), AT);
    }

    static Event scanned(int revision, int document, ScanVerdict verdict, Instant at) {
        var signature = verdict == ScanVerdict.FOUND ? "Own.Test" : null;
        return new DocumentScanned(pointer(revision, document), verdict, signature, "Clam", at);
    }

    static Event delayed(int revision, int document, Instant at) {
        return new DocumentDelayed(
                pointer(revision, document), DocumentDelayed.Delay.VIRUS_SCAN, at);
    }

    static Event searchable(int revision, int generation, int passages) {
        return new Searchable(REFERENCE, revision, generation, passages, AT);
    }

    static Event searchableInPart(int revision, int passages, int waiting) {
        return new Searchable(REFERENCE, revision, 1, passages, AT, waiting);
    }

    /** A file found inside a document, by its place. */
    static Event attached(int revision, int document, int place) {
        var file =
                new AttachedFile(
                        place, "annex.pdf", "application/pdf", digest(revision, place), 1000);
        return new AttachmentsFound(pointer(revision, document), EXTRACTOR, List.of(file), AT);
    }

    /** An envelope without a word of its own. */
    static Event envelope(int revision, int document) {
        var silent = new PageCoverage(1, PageUnit.PART, PageStatus.EMPTY, 0, null);
        var code = Reason.ATTACHMENT_READ_APART.code();
        var file = new PageCoverage(2, PageUnit.PART, PageStatus.EMPTY, 0, code, "annex.pdf");
        return new PagesRead(pointer(revision, document), EXTRACTOR, List.of(silent, file), 2);
    }

    static Event withdrawn() {
        return new SubmissionWithdrawn(REFERENCE, AT, "mission.fra");
    }

    static Sha256 digest(int revision, int document) {
        return new Sha256("%064x".formatted(16 * revision + document));
    }

    private static SubmittedDocument document(int revision, int ordinal) {
        return new SubmittedDocument(
                ordinal,
                "views-" + ordinal + ".pdf",
                ordinal == 1 ? DocumentKind.MAIN : DocumentKind.ANNEX,
                null,
                "application/pdf",
                digest(revision, ordinal),
                1000);
    }

    private static DocumentPointer pointer(int revision, int document) {
        return new DocumentPointer(REFERENCE, revision, document, digest(revision, document));
    }

    private static PageCoverage page(int number, PageStatus status) {
        int characters =
                switch (status) {
                    case TEXT, OCR, CUT_OFF -> 900;
                    case EMPTY, UNREADABLE, WAITING -> 0;
                };
        return new PageCoverage(number, PageUnit.PAGE, status, characters, reason(status));
    }

    private static @Nullable String reason(PageStatus status) {
        return switch (status) {
            case UNREADABLE -> Reason.NO_TEXT_LAYER.code();
            case CUT_OFF -> Reason.CHARACTER_LIMIT.code();
            case TEXT, OCR, EMPTY, WAITING -> null;
        };
    }

    static List<Event> wholeHistory() {
        return List.of(
                received(0, 2),
                pages(0, 1, PageStatus.TEXT, PageStatus.UNREADABLE),
                read(0, 1),
                notRead(0, 2, Reason.READER_STOPPED),
                pages(0, 2, PageStatus.TEXT),
                read(0, 2),
                searchable(0, 1, 12),
                received(1, 1),
                pages(1, 1, PageStatus.TEXT, PageStatus.EMPTY, PageStatus.CUT_OFF),
                read(1, 1),
                searchable(1, 1, 7),
                searchable(1, 2, 8));
    }
}
