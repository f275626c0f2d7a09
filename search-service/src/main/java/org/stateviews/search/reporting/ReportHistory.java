package org.stateviews.search.reporting;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.reports.Change;
import org.stateviews.search.reports.Report;

/**
 * Who did what to a report, and what became of it.
 *
 * @param items the newest first
 */
record ReportHistory(ReportId report, List<Entry> items) {
    static ReportHistory of(Report report) {
        var items = new ArrayList<Entry>();
        report.history().reversed().forEach(it -> items.add(Entry.of(it)));
        var opened = report.opened();
        items.add(new Entry(1, opened.at(), opened.account(), "opened", null, null, null));
        return new ReportHistory(report.id(), List.copyOf(items));
    }

    /**
     * Something that was done.
     *
     * @param version of the report from then on
     * @param kind such as {@code block-written}
     * @param block that it was about, null for what is about the whole report
     * @param outcome what became of it, null for the opening
     * @param edit all of it, words included, null for the opening
     */
    record Entry(
            int version,
            Instant at,
            String account,
            String kind,
            @Nullable String block,
            Change.@Nullable Outcome outcome,
            @Nullable ReportEdit edit) {
        static Entry of(Change it) {
            return new Entry(
                    it.version(),
                    it.at(),
                    it.account(),
                    ReportHistory.kindOf(it.edit()),
                    ReportHistory.blockOf(it.edit()),
                    it.outcome(),
                    it.edit());
        }

        /** Words that the edit brought, empty for one without any. */
        @JsonIgnore
        public String words() {
            return switch (edit) {
                case ReportEdit.BlockWritten it -> line(it.sentences());
                case ReportEdit.BlockInserted it -> line(it.sentences());
                case ReportEdit.Commented it -> it.text();
                case ReportEdit.ConsentWithdrawn it -> it.reason();
                case ReportEdit.LimitWaived it -> it.reason();
                case ReportEdit.Reopened it -> it.reason();
                case null, default -> "";
            };
        }

        private static String line(List<ReportSentence> sentences) {
            return sentences.stream().map(ReportSentence::text).collect(joining(" "));
        }
    }

    private static String kindOf(ReportEdit edit) {
        return switch (edit) {
            case ReportEdit.BlockWritten _ -> "block-written";
            case ReportEdit.BlockInserted _ -> "block-inserted";
            case ReportEdit.BlockMoved _ -> "block-moved";
            case ReportEdit.BlockRemoved _ -> "block-removed";
            case ReportEdit.Commented _ -> "commented";
            case ReportEdit.ConsentRecorded _ -> "consent-recorded";
            case ReportEdit.ConsentWithdrawn _ -> "consent-withdrawn";
            case ReportEdit.TranslationAttached _ -> "translation-attached";
            case ReportEdit.MastheadWritten _ -> "masthead-written";
            case ReportEdit.LimitWaived _ -> "limit-waived";
            case ReportEdit.Closed _ -> "closed";
            case ReportEdit.Reopened _ -> "reopened";
        };
    }

    private static @Nullable String blockOf(ReportEdit edit) {
        return switch (edit) {
            case ReportEdit.BlockWritten it -> it.block();
            case ReportEdit.BlockMoved it -> it.block();
            case ReportEdit.BlockRemoved it -> it.block();
            case ReportEdit.Commented it -> it.block();
            default -> null;
        };
    }
}
