package org.stateviews.search.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportMasthead;

/**
 * Top of a report, and what holds for all of it.
 *
 * @param mastheadVersion 0 until somebody wrote it
 * @param alternatives mastheads that lost a conflict since the last one that counted
 * @param waiver of the word limit, null when none was recorded
 * @param closed how the work ended, null while it goes on
 */
public record Front(
        ReportMasthead masthead,
        int mastheadVersion,
        List<ReportMasthead> alternatives,
        ReportEdit.@Nullable LimitWaived waiver,
        ReportEdit.@Nullable Closed closed) {
    static final Front EMPTY = new Front(ReportMasthead.EMPTY, 0, List.of(), null, null);

    public Front {
        alternatives = List.copyOf(alternatives);
    }

    Front with(ReportMasthead newer) {
        return new Front(newer, mastheadVersion + 1, List.of(), waiver, closed);
    }

    Front keepingBeside(ReportMasthead other) {
        var more = Block.plus(alternatives, other);
        return new Front(masthead, mastheadVersion, more, waiver, closed);
    }

    Front with(ReportEdit.LimitWaived recorded) {
        return new Front(masthead, mastheadVersion, alternatives, recorded, closed);
    }

    Front closed(ReportEdit.@Nullable Closed how) {
        return new Front(masthead, mastheadVersion, alternatives, waiver, how);
    }
}
