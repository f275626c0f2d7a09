package org.stateviews.search.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.BlockText;
import org.stateviews.search.reports.Front;
import org.stateviews.search.reports.Papers;
import org.stateviews.search.reports.Remark;
import org.stateviews.search.reports.Report;

/**
 * A report for programs.
 *
 * @param unread documents that were not read when it was drafted, by reference
 * @param blocks in order; those taken out are marked {@code removed}
 */
record ReportAnswer(
        ReportId report,
        CallId call,
        Instant asAt,
        int version,
        Map<String, List<String>> unread,
        Front front,
        List<BlockAnswer> blocks,
        Papers papers) {
    static ReportAnswer of(Report it) {
        return new ReportAnswer(
                it.id(),
                it.id().call(),
                it.opened().asAt(),
                it.version(),
                it.unread(),
                it.front(),
                it.all().stream().map(BlockAnswer::of).toList(),
                it.papers());
    }

    /**
     * A block.
     *
     * @param alternatives texts that lost a conflict; an edit that {@code settles} them decides
     */
    record BlockAnswer(
            String block,
            @JsonUnwrapped Block.Place place,
            int version,
            boolean removed,
            List<SentenceAnswer> sentences,
            List<AlternativeAnswer> alternatives,
            List<Remark> remarks) {
        static BlockAnswer of(Block it) {
            return new BlockAnswer(
                    it.id(),
                    it.place(),
                    it.version(),
                    it.removed(),
                    ReportAnswer.sentences(it.sentences()),
                    it.alternatives().stream().map(AlternativeAnswer::of).toList(),
                    it.remarks());
        }
    }

    private static List<SentenceAnswer> sentences(List<ReportSentence> all) {
        return all.stream().map(SentenceAnswer::of).toList();
    }

    /** A text that lost a conflict. */
    record AlternativeAnswer(
            String edit, String account, Instant at, List<SentenceAnswer> sentences) {
        static AlternativeAnswer of(BlockText it) {
            return new AlternativeAnswer(
                    it.edit(), it.account(), it.at(), ReportAnswer.sentences(it.sentences()));
        }
    }

    /**
     * A sentence.
     *
     * @param call whose data say it, absent where passages or an editor do
     */
    record SentenceAnswer(
            String text,
            List<EvidenceAnswer> evidence,
            boolean editorsOwn,
            boolean quotation,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallId call) {
        static SentenceAnswer of(ReportSentence it) {
            var evidence = it.evidence().stream().map(EvidenceAnswer::of).toList();
            return new SentenceAnswer(
                    it.text(), evidence, it.editorsOwn(), it.quotation(), it.call());
        }
    }

    /**
     * A passage that a sentence rests on.
     *
     * @param paragraph as it is cited, {@code [17]} where the author gave no number
     */
    record EvidenceAnswer(
            String passage, SubmitterCode state, String paragraph, String language, String quote) {
        static EvidenceAnswer of(ReportEvidence it) {
            return new EvidenceAnswer(
                    it.passage().id(), it.submitter(), it.label(), it.language(), it.quote());
        }
    }
}
