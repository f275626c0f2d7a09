package org.stateviews.worker.facts;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
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

/** Facts about one submission of Kenya, short to write. */
final class Facts {

    private static final SubmissionReference REFERENCE = new SubmissionReference("78-237-8-KEN-1");
    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final String EXTRACTOR = "tika-3.3.1.1";

    private Facts() {}

    static SubmissionReceived received(int revision, int documents) {
        return new SubmissionReceived(
                REFERENCE,
                revision,
                "Views",
                Publication.PUBLIC,
                null,
                IntStream.rangeClosed(1, documents).mapToObj(it -> document(revision, it)).toList(),
                new Acceptance(AT, null, false, "mission.ken", false));
    }

    /** Pages from a number on, each with as many characters as given. */
    static Event pages(int revision, int document, int total, int from, int... characters) {
        var pages =
                IntStream.range(0, characters.length)
                        .mapToObj(it -> page(from + it, characters[it]))
                        .toList();
        return new PagesRead(pointer(revision, document), EXTRACTOR, pages, total);
    }

    /** Pages of which some wait: a number of characters, or less than 0 for one that waits. */
    static Event pagesWaiting(int revision, int document, int... characters) {
        var pages =
                IntStream.range(0, characters.length)
                        .mapToObj(
                                it ->
                                        characters[it] < 0
                                                ? waiting(it + 1)
                                                : page(it + 1, characters[it]))
                        .toList();
        return new PagesRead(pointer(revision, document), EXTRACTOR, pages, pages.size());
    }

    private static PageCoverage waiting(int number) {
        return new PageCoverage(number, PageUnit.PAGE, PageStatus.WAITING, 0, null);
    }

    static Event searchableInPart(int revision, int waiting) {
        return new Searchable(REFERENCE, revision, 1, 3, AT, waiting);
    }

    static Event read(int revision, int document) {
        return readBy(EXTRACTOR, revision, document);
    }

    static Event readBy(String extractor, int revision, int document) {
        return new DocumentRead(pointer(revision, document), extractor, 1, AT);
    }

    /** One page with text, as a version of the extractor found it. */
    static Event pageBy(String extractor, int revision, int document) {
        return new PagesRead(pointer(revision, document), extractor, List.of(page(1, 900)), 1);
    }

    static Event notReadBy(String extractor, int revision, int document) {
        return new DocumentNotRead(
                pointer(revision, document),
                extractor,
                Reason.TOOK_TOO_LONG.code(),
                null,
                Reason.TOOK_TOO_LONG.turn(),
                AT);
    }

    static Event notRead(int revision, int document) {
        return new DocumentNotRead(
                pointer(revision, document),
                EXTRACTOR,
                Reason.LOCKED.code(),
                null,
                Reason.LOCKED.turn(),
                AT);
    }

    static Event scanned(int revision, int document, ScanVerdict verdict) {
        var signature = verdict == ScanVerdict.FOUND ? "Own.Test" : null;
        return new DocumentScanned(pointer(revision, document), verdict, signature, "Clam", AT);
    }

    /** Files found inside a document, by their places. */
    static Event attached(int revision, int document, int... places) {
        var files =
                IntStream.of(places)
                        .mapToObj(
                                it ->
                                        new AttachedFile(
                                                it,
                                                "annex.pdf",
                                                "application/pdf",
                                                digest(revision, it),
                                                1000))
                        .toList();
        return new AttachmentsFound(pointer(revision, document), EXTRACTOR, files, AT);
    }

    /** An envelope without a word of its own. */
    static Event envelope(int revision, int document) {
        var silent = new PageCoverage(1, PageUnit.PART, PageStatus.EMPTY, 0, null);
        var file =
                new PageCoverage(
                        2,
                        PageUnit.PART,
                        PageStatus.EMPTY,
                        0,
                        Reason.ATTACHMENT_READ_APART.code(),
                        "annex.pdf");
        return new PagesRead(pointer(revision, document), EXTRACTOR, List.of(silent, file), 2);
    }

    static Event withdrawn() {
        return new SubmissionWithdrawn(REFERENCE, AT, "mission.ken");
    }

    static Event searchable(int revision, int generation) {
        return new Searchable(REFERENCE, revision, generation, 3, AT);
    }

    static List<Event> readInFull(int revision) {
        return List.of(pages(revision, 1, 1, 1, 900), read(revision, 1));
    }

    private static SubmittedDocument document(int revision, int ordinal) {
        return new SubmittedDocument(
                ordinal,
                "views.pdf",
                DocumentKind.MAIN,
                null,
                "application/pdf",
                digest(revision, ordinal),
                1000);
    }

    private static DocumentPointer pointer(int revision, int document) {
        return new DocumentPointer(REFERENCE, revision, document, digest(revision, document));
    }

    private static Sha256 digest(int revision, int document) {
        return new Sha256("%064x".formatted(16 * revision + document));
    }

    private static PageCoverage page(int number, int characters) {
        var status = characters == 0 ? PageStatus.EMPTY : PageStatus.TEXT;
        return new PageCoverage(number, PageUnit.PAGE, status, characters, null);
    }
}
