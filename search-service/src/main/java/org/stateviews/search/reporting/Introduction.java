package org.stateviews.search.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/**
 * Introduction as the call's data give it: the mandate, how States were asked, where their replies
 * stand. What the call does not say is not said.
 */
final class Introduction implements DraftPart {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public DraftedReport of(Call call, Instant asAt) {
        var section = ReportSection.INTRODUCTION;
        var paragraphs =
                List.of(
                        DraftedBlock.heading(section, 1, "Introduction"),
                        DraftedBlock.paragraph(section, List.of(mandate(call))),
                        DraftedBlock.paragraph(section, asked(call, asAt)));
        return new DraftedReport(paragraphs, Map.of());
    }

    private static ReportSentence mandate(Call call) {
        var mandate = call.mandate();
        var source =
                "The present report is submitted pursuant to paragraph %d of General Assembly resolution %s"
                        .formatted(mandate.paragraph(), mandate.resolution());
        var asks = mandate.asks().get("en");
        return ReportSentence.own(asks == null ? source + "." : source + ". " + asks);
    }

    private static List<ReportSentence> asked(Call call, Instant asAt) {
        var day = until(call, asAt);
        var replies =
                ReportSentence.own(
                        "The replies received by "
                                + day
                                + " are reproduced in the present report; replies received after that"
                                + " date will be issued as addenda to it.");
        return call.notesVerbales().isEmpty()
                ? List.of(replies)
                : List.of(ReportSentence.own(notes(call)), replies);
    }

    /**
     * Last day of what is printed: later replies go into an addendum, those past a deadline too.
     */
    private static String until(Call call, Instant asAt) {
        return call.isLate(asAt)
                ? DAY.format(requireNonNull(call.deadline()).local())
                : DAY.format(asAt.atOffset(ZoneOffset.UTC));
    }

    private static String notes(Call call) {
        return call.notesVerbales().stream()
                .map(it -> "%s (%s)".formatted(day(it.date()), it.reference()))
                .distinct()
                .collect(joining(" and ", "Their views were requested by note verbale of ", "."));
    }

    private static String day(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }
}
