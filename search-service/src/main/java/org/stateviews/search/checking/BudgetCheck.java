package org.stateviews.search.checking;

import java.util.stream.Stream;

/** A report that is longer than its limit, unless that was waived. */
final class BudgetCheck implements Check {
    private final int limit;

    /**
     * A check with a limit.
     *
     * @param limit words of the Secretariat's own text
     */
    BudgetCheck(int limit) {
        this.limit = limit;
    }

    @Override
    public Stream<Finding> of(Case report) {
        int words = report.words();
        return words <= limit || report.report().front().waiver() != null
                ? Stream.empty()
                : Stream.of(Finding.of("over-budget", words, limit));
    }
}
