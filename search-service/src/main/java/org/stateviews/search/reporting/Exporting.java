package org.stateviews.search.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.checking.Checking;
import org.stateviews.search.composing.Composing;
import org.stateviews.search.publishing.Bundle;
import org.stateviews.search.publishing.Correction;
import org.stateviews.search.publishing.Earlier;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.publishing.Masthead;
import org.stateviews.search.publishing.Publisher;
import org.stateviews.search.publishing.WordCount;
import org.stateviews.search.reports.Change;
import org.stateviews.search.reports.Report;

/**
 * What leaves the house of a report. Nothing does while a State is named or quoted without its
 * consent, nor against an earlier version that does so today.
 */
final class Exporting {
    private final ReportDesk desk;
    private final Checking checking;
    private final Composing composing;
    private final Publisher publisher;

    Exporting(ReportDesk desk, Checking checking, Composing composing, Publisher publisher) {
        this.desk = desk;
        this.checking = checking;
        this.composing = composing;
        this.publisher = publisher;
    }

    /** A report as it is printed. Refused with 422 {@code consent-missing}. */
    Manuscript manuscript(ReportId id) {
        return composing.manuscript(printable(desk.get(id)));
    }

    /** Day that a report is as at, in universal time. */
    LocalDate day(ReportId id) {
        return day(desk.get(id));
    }

    private static LocalDate day(Report report) {
        return LocalDate.ofInstant(report.opened().asAt(), ZoneOffset.UTC);
    }

    /** An earlier version, to show changes against it; null for none. */
    @Nullable Earlier earlier(ReportId id, @Nullable Integer version) {
        if (version == null) {
            return null;
        }
        var before = printable(desk.get(id, version));
        var last = desk.get(id).history().stream().reduce((_, newer) -> newer);
        return new Earlier(
                composing.manuscript(before),
                last.map(Change::account).orElse(before.opened().account()),
                last.map(Change::at).orElse(before.opened().at()));
    }

    /**
     * Words of a report as it is printed, whoever may be named in it.
     *
     * @param all as a word processor counts the whole document
     * @param text what the Secretariat wrote, which the limit is for
     * @param replies what is reprinted
     */
    record Words(int all, int text, int replies, int limit) {}

    /** Counts a report; nothing is refused, for nothing leaves the house. */
    Words words(ReportId id) {
        var count = WordCount.of(composing.manuscript(desk.get(id)));
        return new Words(count.total(), count.own(), count.replies(), checking.wordLimit());
    }

    /** Replies that came late as an addendum; 404 while there are none. */
    Manuscript addendum(ReportId id) {
        return composing.addendum(desk.get(id)).orElseThrow(ReportDesk::unknown);
    }

    /** A report and its addendum, whose replies make the compendium. */
    List<Manuscript> withAddenda(ReportId id) {
        var report = printable(desk.get(id));
        return Stream.concat(
                        Stream.of(composing.manuscript(report)),
                        composing.addendum(report).stream())
                .toList();
    }

    /** Everything that goes out with a report. */
    Bundle bundle(ReportId id, @Nullable Integer against) {
        var report = desk.get(id);
        return new Bundle(
                manuscript(id),
                day(report),
                earlier(id, against),
                composing.addendum(report).stream().toList(),
                List.of());
    }

    /**
     * Corrections that make an earlier version read as it does now, with the masthead; 404 while
     * there are none.
     */
    Corrigendum corrigendum(ReportId id, int against) {
        var now = composing.written(printable(desk.get(id)));
        var before = composing.written(printable(desk.get(id, against)));
        var corrections = publisher.corrections(before, now);
        if (corrections.isEmpty()) {
            throw ReportDesk.unknown();
        }
        return new Corrigendum(now.masthead(), corrections);
    }

    /** What can be printed beside the report itself. No reply is read for it. */
    Printable beside(Report report) {
        var issued = report.issued();
        int late = composing.late(report).size();
        if (issued.isEmpty()) {
            return new Printable(late, null, 0, 0);
        }
        var before = composing.written(desk.get(report.id(), issued.getLast()));
        var corrections = publisher.corrections(before, composing.written(report));
        return new Printable(late, issued.getLast(), issued.size(), corrections.size());
    }

    /** What a corrigendum prints. */
    record Corrigendum(Masthead masthead, List<Correction> corrections) {}

    private Report printable(Report report) {
        return Consents.require(report, checking.severe(report), composing.unprintable(report));
    }
}
