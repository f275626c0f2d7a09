package org.stateviews.search.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.replies.CallWords;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/** Summary on the first page: what the report is about and how many replied. */
final class SummaryPart implements DraftPart {
    private final Replies replies;

    SummaryPart(Replies replies) {
        this.replies = replies;
    }

    @Override
    public DraftedReport of(Call call, Instant asAt) {
        var sentences =
                CallWords.summary(call, asAt, replies.asAt(call.id(), asAt)).stream()
                        .map(it -> ReportSentence.ofCall(it, call.id()))
                        .toList();
        var paragraph = DraftedBlock.paragraph(ReportSection.SUMMARY, sentences);
        return new DraftedReport(List.of(paragraph), Map.of());
    }
}
