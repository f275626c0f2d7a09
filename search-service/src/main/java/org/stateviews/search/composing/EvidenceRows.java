package org.stateviews.search.composing;

import java.util.List;
import java.util.Map;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.publishing.AnnexRow;
import org.stateviews.search.replies.OfficialOrder;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;

/**
 * Annex of evidence. Of a text for the Secretariat without consent it tells neither words nor whose
 * they are, and ids hold the State's code.
 */
final class EvidenceRows {
    private static final String UNNAMED = "(not named)";

    private EvidenceRows() {}

    static List<AnnexRow> of(Report report, Map<SubmissionReference, Reply> replies) {
        return report.blocks().stream()
                .flatMap(
                        block ->
                                block.sentences().stream()
                                        .flatMap(
                                                sentence ->
                                                        sentence.evidence().stream()
                                                                .map(
                                                                        it ->
                                                                                row(
                                                                                        block.id(),
                                                                                        sentence
                                                                                                .text(),
                                                                                        it,
                                                                                        report,
                                                                                        replies))))
                .toList();
    }

    private static AnnexRow row(
            String element,
            String sentence,
            ReportEvidence it,
            Report report,
            Map<SubmissionReference, Reply> replies) {
        var reply = replies.get(it.reference());
        var language = Paragraphs.language(it.language());
        if (reply == null || !Composition.isPrintable(report, reply)) {
            var source = new AnnexRow.Source(UNNAMED, "", "", "", language, "");
            return new AnnexRow(element, sentence, source, "");
        }
        var source =
                new AnnexRow.Source(
                        OfficialOrder.name(it.submitter()),
                        document(reply, it.passage().document().ordinal()),
                        it.label(),
                        it.passage().id(),
                        language,
                        it.reference().value());
        return new AnnexRow(element, sentence, source, it.quote());
    }

    private static String document(Reply reply, int ordinal) {
        return reply.text().documents().stream()
                .filter(it -> it.ordinal() == ordinal)
                .map(SubmittedDocument::name)
                .findFirst()
                .orElse("");
    }
}
