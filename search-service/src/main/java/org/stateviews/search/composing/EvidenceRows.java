package org.stateviews.search.composing;

import java.util.List;
import java.util.stream.Stream;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.search.publishing.AnnexRow;
import org.stateviews.search.replies.OfficialOrder;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Block;

/**
 * Annex of evidence: a row for each passage of each sentence, and one for each sentence that
 * follows from the data of the call. Of a text for the Secretariat without consent it tells neither
 * words nor whose they are, and ids hold the State's code.
 */
record EvidenceRows(KnownReplies known) {
    private static final String UNNAMED = "(not named)";

    List<AnnexRow> of() {
        return known.report().blocks().stream().flatMap(this::rows).toList();
    }

    private Stream<AnnexRow> rows(Block block) {
        return block.sentences().stream()
                .flatMap(
                        sentence ->
                                sentence.call() != null
                                        ? Stream.of(ofCall(block.id(), sentence))
                                        : sentence.evidence().stream()
                                                .map(it -> row(block.id(), sentence, it)));
    }

    private AnnexRow ofCall(String element, ReportSentence sentence) {
        var mandate = known.call().mandate();
        var source =
                new AnnexRow.Source(
                        "General Assembly",
                        "resolution " + mandate.resolution(),
                        "" + mandate.paragraph(),
                        known.call().id().value(),
                        Paragraphs.language("en"),
                        "");
        return new AnnexRow(element, sentence.text(), source, "");
    }

    private AnnexRow row(String element, ReportSentence sentence, ReportEvidence it) {
        var reply = known.find(it.reference());
        var language = Paragraphs.language(it.language());
        if (reply.isEmpty() || !known.isPrintable(it.reference())) {
            var source = new AnnexRow.Source(UNNAMED, "", "", "", language, "");
            return new AnnexRow(element, sentence.text(), source, "");
        }
        var source =
                new AnnexRow.Source(
                        OfficialOrder.name(it.submitter()),
                        document(reply.get(), it.passage().document().ordinal()),
                        it.label(),
                        it.passage().id(),
                        language,
                        it.reference().value());
        return new AnnexRow(element, sentence.text(), source, it.quote());
    }

    private static String document(Reply reply, int ordinal) {
        return reply.text().documents().stream()
                .filter(it -> it.ordinal() == ordinal)
                .map(SubmittedDocument::name)
                .findFirst()
                .orElse("");
    }
}
