package org.stateviews.search.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.kit.problem.ProblemText;

/**
 * The overview of a call.
 *
 * @param calls all there are, the newest first
 * @param chosen the one that is shown, null when there is none yet
 * @param pillars notations of the columns
 * @param groups those with anybody in them
 * @param problem why there are no counts, null when there are
 */
record OverviewPage(
        List<CallPublished> calls,
        @Nullable CallPublished chosen,
        @Nullable RollCall roll,
        List<String> pillars,
        List<Group> groups,
        @Nullable ProblemText problem) {
    OverviewPage {
        calls = List.copyOf(calls);
        pillars = List.copyOf(pillars);
        groups = List.copyOf(groups);
    }

    /**
     * A regional group.
     *
     * @param group null for all others
     * @param rows those who answered
     */
    record Group(@Nullable RegionalGroup group, List<Row> rows, List<SubmitterCode> notAnswered) {
        /** How many there are in it. */
        public int size() {
            return rows.size() + notAnswered.size();
        }
    }

    /**
     * A submitter.
     *
     * @param cells one for each pillar; none while counts are not available
     */
    record Row(SubmitterCode state, String address, boolean late, List<Cell> cells) {}

    /**
     * Passages of a submitter under a pillar.
     *
     * @param address the search that finds them
     */
    record Cell(String pillar, int count, String address) {}
}
