package org.stateviews.contracts.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Deadline;
import org.stateviews.contracts.call.Standing;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;

/** One fictional event of each type: what a missing golden sample is written from. */
final class ExampleEvents {

    private static final Instant AT = Instant.parse("2024-04-17T14:05:31.250Z");
    private static final SubmissionReference REFERENCE = new SubmissionReference("78-237-8-FRA-1");
    private static final Sha256 DIGEST = new Sha256("5e".repeat(32));
    private static final DocumentPointer DOCUMENT = new DocumentPointer(REFERENCE, 0, 1, DIGEST);

    private static final ReportId REPORT = new ReportId("78-237-8-report-1");

    private ExampleEvents() {}

    static Event of(EventType type) {
        return switch (type) {
            case CALL_PUBLISHED -> new CallPublished(call(), 2, AT, "admin");
            case SUBMISSION_RECEIVED -> received();
            case SUBMISSION_WITHDRAWN -> new SubmissionWithdrawn(REFERENCE, AT, "mission.fra");
            case EXTRACTION_REQUESTED ->
                    new ExtractionRequested(DOCUMENT, "application/pdf", "Vues é 见解 آراء.pdf");
            case DOCUMENT_SCANNED ->
                    new DocumentScanned(
                            DOCUMENT,
                            ScanVerdict.FOUND,
                            "Own.Test.Signature",
                            "ClamAV 1.4.3/27800",
                            AT);
            case DOCUMENT_DELAYED ->
                    new DocumentDelayed(DOCUMENT, DocumentDelayed.Delay.VIRUS_SCAN, AT);
            case RECOGNITION_REQUESTED ->
                    new RecognitionRequested(DOCUMENT, "tika-3.3.1.1", List.of(3, 4, 6), 6);
            case PAGES_READ -> new PagesRead(DOCUMENT, "tika-3.3.1.1", pages(), 6);
            case DOCUMENT_READ -> new DocumentRead(DOCUMENT, "tika-3.3.1.1", 6, AT);
            case DOCUMENT_NOT_READ ->
                    new DocumentNotRead(
                            DOCUMENT,
                            "tika-3.3.1.1",
                            Reason.LOCKED.code(),
                            "EncryptedDocumentException",
                            Reason.LOCKED.turn(),
                            AT);
            case SIGNATURES_FOUND ->
                    new SignaturesFound(
                            DOCUMENT,
                            "tika-3.3.1.1",
                            List.of(
                                    new DigitalSignature(
                                            "Fictional Permanent Mission",
                                            AT,
                                            DigitalSignature.State.VALID,
                                            true),
                                    new DigitalSignature(
                                            null, null, DigitalSignature.State.NOT_CHECKED, false)),
                            AT);
            case ATTACHMENTS_FOUND ->
                    new AttachmentsFound(
                            DOCUMENT,
                            "tika-3.3.1.1",
                            List.of(
                                    new AttachedFile(
                                            101,
                                            "Views of France (fictional).pdf",
                                            "application/pdf",
                                            DOCUMENT.sha256(),
                                            18_432)),
                            AT);
            case SEARCHABLE -> new Searchable(REFERENCE, 0, 1, 42, AT);
            case TEXT_CORRECTED ->
                    new TextCorrected(
                            new PassagePointer(DOCUMENT, "p12ab34cd-2", DIGEST, 17),
                            "12. Chaque État protège ses câbles. 各国。 كل دولة.",
                            1,
                            "editor",
                            AT);
            case THEME_REVIEWED ->
                    new ThemeReviewed(
                            new PassagePointer(DOCUMENT, "p12ab34cd-2", DIGEST, 17),
                            "points_of_contact",
                            ThemeVerdict.REMOVED,
                            false,
                            "Il s’agit d’un répertoire de câbles. 名录。 دليل.",
                            1,
                            "analyst",
                            AT);
            case REPORT_OPENED -> new ReportOpened(REPORT, AT, "editor", AT);
            case REPORT_DRAFTED -> new ReportDrafted(REPORT, DIGEST, "editor", AT);
            case REPORT_EDITED ->
                    new ReportEdited(REPORT, "1f0c", ExampleEdits.all().getFirst(), "editor", AT);
            case ORIGINAL_OPENED -> new OriginalOpened(DOCUMENT, "analyst", AT);
            case REBUILD_REQUESTED -> new RebuildRequested(2, "admin", AT);
            case GENERATION_OPENED -> new GenerationOpened(2, 50_123, "tika-3.3.1.1", "1", AT);
            case REREAD_REQUESTED -> new RereadRequested(DOCUMENT, "tika-3.3.1.1-2", "admin", AT);
            case REPLAY_REQUESTED -> new ReplayRequested("extraction.text.dlt", 3, 17, "admin", AT);
            case PROOF_MADE -> proof();
        };
    }

    private static ProofMade proof() {
        return new ProofMade(
                AT,
                "fictional-cluster",
                1,
                Map.of("submissions-0", 7L, "processing-0", 21L),
                Map.of("SEARCHABLE", 6, "NEEDS_ATTENTION", 1),
                120,
                119,
                List.of(
                        new ProofMade.Mismatch(
                                "passage-missing",
                                REFERENCE.value(),
                                "78-237-8-FRA-1.r0.d1.p12ab34cd",
                                AT)));
    }

    private static SubmissionReceived received() {
        var main =
                new SubmittedDocument(
                        1,
                        "Vues é 见解 آراء.pdf",
                        DocumentKind.MAIN,
                        "fr",
                        "application/pdf",
                        DIGEST,
                        48_213);
        var annex =
                new SubmittedDocument(
                        2,
                        "annex.txt",
                        DocumentKind.ANNEX,
                        null,
                        "text/plain",
                        new Sha256("a7".repeat(32)),
                        3_000_000_000L);
        return new SubmissionReceived(
                REFERENCE,
                0,
                "Views of a fictional mission",
                Publication.PUBLIC,
                "a group of fictional States",
                List.of(main, annex),
                new Acceptance(AT, AT.plusSeconds(3600), false, "mission.fra", false));
    }

    private static List<PageCoverage> pages() {
        return List.of(
                new PageCoverage(1, PageUnit.PAGE, PageStatus.TEXT, 2_310, null),
                new PageCoverage(2, PageUnit.PAGE, PageStatus.EMPTY, 0, null),
                new PageCoverage(
                        3, PageUnit.PAGE, PageStatus.UNREADABLE, 0, Reason.NO_TEXT_LAYER.code()),
                new PageCoverage(
                        4, PageUnit.PAGE, PageStatus.CUT_OFF, 17, Reason.CHARACTER_LIMIT.code()));
    }

    private static Call call() {
        return new Call(
                new CallId("99-1-2"),
                new Call.Mandate(
                        "99/1",
                        2,
                        Map.of("en", "States are invited to share fictional views."),
                        "99",
                        null),
                Map.of("en", "A fictional call", "fr", "Un appel fictif"),
                new Call.Submitters(Set.of(Standing.MEMBER_STATES), Set.of()),
                new Call.Submitters(
                        Set.of(Standing.OBSERVER_STATES),
                        Set.of(new SubmitterCode("EU"), new SubmitterCode("CHOIR"))),
                new Deadline(
                        LocalDateTime.parse("2024-05-31T18:00:00"), ZoneId.of("America/New_York")),
                List.of(new Call.NoteVerbale("FICTION/1-2024/NDV", "2024-02-01", "en")),
                List.of("What does the State propose?"));
    }
}
