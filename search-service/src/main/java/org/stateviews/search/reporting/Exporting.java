package org.stateviews.search.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.checking.Checking;
import org.stateviews.search.composing.Composing;
import org.stateviews.search.publishing.Bundle;
import org.stateviews.search.publishing.Earlier;
import org.stateviews.search.publishing.Manuscript;
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

    Exporting(ReportDesk desk, Checking checking, Composing composing) {
        this.desk = desk;
        this.checking = checking;
        this.composing = composing;
    }

    /** A report as it is printed. Refused with 422 {@code consent-missing}. */
    Manuscript manuscript(ReportId id) {
        return composing.manuscript(printable(desk.get(id)));
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
                earlier(id, against),
                composing.addendum(report).stream().toList(),
                List.of());
    }

    private Report printable(Report report) {
        var references =
                Stream.concat(
                                checking.severe(report).stream()
                                        .map(it -> it.arguments().getLast()),
                                composing.unprintable(report).stream()
                                        .map(SubmissionReference::value))
                        .distinct()
                        .toList();
        if (!references.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "consent-missing", references.size())
                    .with("references", references)
                    .exception();
        }
        return report;
    }
}
