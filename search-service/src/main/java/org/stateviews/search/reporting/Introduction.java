package org.stateviews.search.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.replies.CallWords;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/** Introduction as the call's data give it, which are its evidence. */
final class Introduction implements DraftPart {
    @Override
    public DraftedReport of(Call call, Instant asAt) {
        var section = ReportSection.INTRODUCTION;
        var paragraphs =
                List.of(
                        DraftedBlock.heading(section, 1, "Introduction"),
                        DraftedBlock.paragraph(
                                section, said(call, List.of(CallWords.mandate(call)))),
                        DraftedBlock.paragraph(section, said(call, CallWords.asked(call, asAt))));
        return new DraftedReport(paragraphs, Map.of());
    }

    private static List<ReportSentence> said(Call call, List<String> sentences) {
        return sentences.stream().map(it -> ReportSentence.ofCall(it, call.id())).toList();
    }
}
