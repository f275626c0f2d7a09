package org.stateviews.search.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportOpened;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/** A fictional report with a short draft, and what editors do to it. */
public final class Sample {
    public static final ReportId REPORT = new ReportId("78-237-8-report-1");
    public static final Instant AT = Instant.parse("2024-06-30T12:00:00Z");
    public static final Sha256 DRAFT = new Sha256("d7".repeat(32));

    private Sample() {}

    /** As drafted: a heading, and a paragraph for each sentence. */
    public static Report drafted(ReportSentence... sentences) {
        var blocks = new ArrayList<DraftedBlock>();
        blocks.add(DraftedBlock.heading(ReportSection.THEMATIC, 1, "Capacity-building"));
        for (var sentence : sentences) {
            blocks.add(DraftedBlock.paragraph(ReportSection.THEMATIC, List.of(sentence)));
        }
        return of(blocks);
    }

    /** With any draft. */
    public static Report of(List<DraftedBlock> blocks) {
        return drafted(REPORT, blocks);
    }

    /** Another report as drafted: a paragraph for each text. */
    public static Report drafted(String report, String... texts) {
        var section = ReportSection.THEMATIC;
        var blocks =
                Stream.of(texts)
                        .map(it -> DraftedBlock.paragraph(section, List.of(ReportSentence.own(it))))
                        .toList();
        return drafted(new ReportId(report), blocks);
    }

    private static Report drafted(ReportId id, List<DraftedBlock> blocks) {
        return Report.of(new ReportOpened(id, AT, "editor", AT))
                .with(
                        new ReportDrafted(id, DRAFT, "editor", AT),
                        new DraftedReport(blocks, Map.of()));
    }

    /** A passage of a State's submission. */
    public static ReportEvidence evidence(String state, int number, String quote) {
        var reference = new SubmissionReference("78-237-8-" + state + "-1");
        var document = new DocumentPointer(reference, 0, 1, Sha256.ofText(state));
        var digest = Sha256.ofText(quote);
        var pointer =
                new PassagePointer(document, "p" + digest.hex().substring(0, 8), digest, number);
        return new ReportEvidence(pointer, "capacity_building", "" + number, "en", quote);
    }

    /** A sentence that rests on a passage of each State. */
    public static ReportSentence sentence(String text, String... states) {
        var evidence =
                Stream.of(states)
                        .map(state -> evidence(state, 3, state + " needs training."))
                        .toList();
        return ReportSentence.of(text, evidence);
    }

    public static ReportEdited edited(String id, String account, ReportEdit edit) {
        return new ReportEdited(REPORT, id, edit, account, AT);
    }

    public static ReportEdit written(Block block, int basedOn, String text, String... settles) {
        return new ReportEdit.BlockWritten(
                block.id(), basedOn, List.of(ReportSentence.own(text)), List.of(settles));
    }

    public static ReportEdit inserted(@Nullable String after, String text) {
        return new ReportEdit.BlockInserted(
                after,
                ReportSection.THEMATIC,
                BlockForm.PARAGRAPH,
                0,
                List.of(ReportSentence.own(text)));
    }
}
