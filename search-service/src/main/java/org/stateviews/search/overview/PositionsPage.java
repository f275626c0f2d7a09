package org.stateviews.search.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.taxonomy.Level;

/**
 * Positions and needs of a call.
 *
 * @param calls all there are, the newest first
 * @param chosen the one that is shown, null when there is none yet
 * @param state the only submitter that is shown, null for all
 * @param states submitters to choose from: those who answered
 * @param sections one for each pillar that somebody takes a position on
 * @param problem why there is nothing, null when the index answers
 */
record PositionsPage(
        List<CallPublished> calls,
        @Nullable CallPublished chosen,
        @Nullable SubmitterCode state,
        List<SubmitterCode> states,
        List<Section> sections,
        @Nullable ProblemText problem) {
    PositionsPage {
        calls = List.copyOf(calls);
        states = List.copyOf(states);
        sections = List.copyOf(sections);
    }

    /** Positions and needs under a pillar. */
    record Section(String pillar, List<Row> rows) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A position or a need.
     *
     * @param address the search that finds its passages
     * @param held who takes or states it
     * @param against who speaks against it
     */
    record Row(
            String notation,
            Level level,
            String address,
            List<Speaker> held,
            List<Speaker> against) {
        Row {
            held = List.copyOf(held);
            against = List.copyOf(against);
        }
    }

    /**
     * A submitter on one side.
     *
     * @param both whether it stands on the other side too
     * @param passages where each of its passages is read
     */
    record Speaker(SubmitterCode state, boolean both, List<String> passages) {
        Speaker {
            passages = List.copyOf(passages);
        }
    }
}
