package org.stateviews.search.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/** Summary on the first page: what the report is about and how many replied. */
final class SummaryPart implements DraftPart {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Replies replies;

    SummaryPart(Replies replies) {
        this.replies = replies;
    }

    @Override
    public DraftedReport of(Call call, Instant asAt) {
        var received = replies.asAt(call.id(), asAt);
        long states = count(received, StateStatus.MEMBER_STATE);
        long submitters = received.stream().map(Reply::submitter).distinct().count();
        var text =
                "By %s, replies had been received from %s."
                        .formatted(
                                DAY.format(asAt.atOffset(ZoneOffset.UTC)),
                                from(states, submitters - states));
        var about =
                ReportSentence.own(
                        "The present report contains a summary of the views received pursuant to paragraph %d of General Assembly resolution %s."
                                .formatted(
                                        call.mandate().paragraph(), call.mandate().resolution()));
        var paragraph =
                DraftedBlock.paragraph(
                        ReportSection.SUMMARY, List.of(about, ReportSentence.own(text)));
        return new DraftedReport(List.of(paragraph), Map.of());
    }

    private static String from(long states, long others) {
        var members = states == 1 ? "1 Member State" : states + " Member States";
        return others == 0
                ? members
                : members + " and " + others + (others == 1 ? " other" : " others");
    }

    private static long count(List<Reply> replies, StateStatus status) {
        return replies.stream()
                .map(Reply::submitter)
                .distinct()
                .filter(it -> States.find(it).filter(s -> s.status() == status).isPresent())
                .count();
    }
}
