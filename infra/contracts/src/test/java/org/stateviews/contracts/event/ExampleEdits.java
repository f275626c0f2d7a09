package org.stateviews.contracts.event;

import java.util.List;
import java.util.Map;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

/** One fictional edit of each kind. */
final class ExampleEdits {

    private static final SubmissionReference REFERENCE = new SubmissionReference("78-237-8-FRA-1");
    private static final Sha256 DIGEST = new Sha256("5e".repeat(32));
    private static final String BLOCK = "b0123456789ab";

    private ExampleEdits() {}

    static List<ReportEdit> all() {
        var own = List.of(ReportSentence.own("Views were requested."));
        return List.of(
                new ReportEdit.BlockWritten(
                        BLOCK, 1, List.of(sentence(), quotation()), List.of("0e9d")),
                new ReportEdit.BlockInserted(
                        BLOCK, ReportSection.THEMATIC, BlockForm.HEADING, 2, own),
                new ReportEdit.BlockInserted(
                        null, ReportSection.SUMMARY, BlockForm.PARAGRAPH, 0, own),
                new ReportEdit.BlockInserted(
                        null,
                        ReportSection.INTRODUCTION,
                        BlockForm.PARAGRAPH,
                        0,
                        List.of(
                                ReportSentence.ofCall(
                                        "Views were requested.", new CallId("78-237-8")))),
                new ReportEdit.BlockMoved(BLOCK, "bba9876543210"),
                new ReportEdit.BlockMoved(BLOCK, null),
                new ReportEdit.BlockRemoved(BLOCK, 3),
                new ReportEdit.Commented(BLOCK, "Is this what the State says?"),
                new ReportEdit.ConsentRecorded(
                        REFERENCE, "Fictional Permanent Mission", "2024-05-27", "FICTION/7-2024"),
                new ReportEdit.ConsentWithdrawn(REFERENCE, "It was meant for another call."),
                new ReportEdit.TranslationAttached(
                        REFERENCE, REFERENCE + ".r0.d1.p12ab34cd", DIGEST, "editor", false),
                new ReportEdit.TranslationAttached(REFERENCE, null, DIGEST, "A service", true),
                new ReportEdit.MastheadWritten(0, ReportMasthead.EMPTY),
                new ReportEdit.LimitWaived("A fictional department", "Many replies came."),
                new ReportEdit.Closed(Map.of(REFERENCE.value(), "It came for another call.")),
                new ReportEdit.Reopened("A reply came late."));
    }

    private static ReportSentence quotation() {
        return new ReportSentence("France (para. 12):", sentence().evidence(), false, true);
    }

    private static ReportSentence sentence() {
        var document = new DocumentPointer(REFERENCE, 0, 1, DIGEST);
        var evidence =
                new ReportEvidence(
                        new PassagePointer(document, "p12ab34cd", DIGEST, 17),
                        "cbm",
                        "12",
                        "fr",
                        "Chaque État protège ses câbles.");
        return ReportSentence.of("One State (France) protects its cables.", List.of(evidence));
    }
}
