package org.stateviews.submissionapi.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.submissionapi.tracking.SubmissionView;

/**
 * How many pages of a document ended in which state.
 *
 * @param ordinal of the document
 * @param paged whether the format counts pages; otherwise parts are counted
 */
record PageSummary(int ordinal, boolean paged, int total, Map<PageStatus, Integer> counts) {

    static List<PageSummary> of(SubmissionView submission) {
        return submission.documents().stream().map(PageSummary::of).toList();
    }

    private static PageSummary of(SubmissionView.DocumentView document) {
        var counts = new EnumMap<PageStatus, Integer>(PageStatus.class);
        var pages = document.pages().stream().filter(it -> !isMention(it)).toList();
        pages.forEach(page -> counts.merge(page.status(), 1, Integer::sum));
        boolean paged = pages.stream().anyMatch(it -> it.unit() == PageUnit.PAGE);
        return new PageSummary(document.ordinal(), paged, pages.size(), counts);
    }

    /** What is only said to be inside, a file that is read for itself or a program, is no part. */
    private static boolean isMention(SubmissionView.PageView page) {
        return page.status() == PageStatus.EMPTY && page.reason() != null;
    }
}
