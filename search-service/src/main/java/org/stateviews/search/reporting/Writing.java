package org.stateviews.search.reporting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.reports.Change;
import org.stateviews.search.reports.Report;

/**
 * Takes edits. Words that come too late are said to the log all the same, so that they are kept
 * beside those that count; what would have no effect is refused and not said.
 */
final class Writing {
    private final ReportDesk desk;
    private final Clock clock;

    Writing(ReportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Makes an edit and answers the report with it. The same key again is the same edit.
     *
     * <p>Refused with 404 {@code not-found}, 409 {@code edit-conflict}, {@code report-closed}, 422
     * {@code key-reused}, and whatever {@code wanted} refuses.
     *
     * @param wanted what is to be done with the report as it is
     */
    Report edit(ReportId id, String key, String account, Function<Report, ReportEdit> wanted) {
        var before = desk.get(id);
        var edit = wanted.apply(before);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var event = new ReportEdited(id, key, edit, account, at);
        var known = before.change(key);
        known.ifPresent(it -> requireSame(it, event));
        if (known.isEmpty()) {
            requireEffect(before, event);
            desk.append(Topic.REPORTS, List.of(event));
        }
        var after = desk.get(id);
        after.change(key).ifPresent(it -> requireCounted(after, it));
        return after;
    }

    private static void requireSame(Change known, ReportEdited event) {
        if (!known.edit().equals(event.edit()) || !known.account().equals(event.account())) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused").exception();
        }
    }

    private static void requireEffect(Report before, ReportEdited event) {
        before.with(event)
                .change(event.id())
                .filter(it -> it.outcome() == Change.Outcome.WITHOUT_EFFECT)
                .ifPresent(it -> requireCounted(before, it));
    }

    private static void requireCounted(Report now, Change change) {
        if (change.outcome() != Change.Outcome.COUNTED) {
            throw EditConflict.of(now, change);
        }
    }
}
