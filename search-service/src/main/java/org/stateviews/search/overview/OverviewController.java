package org.stateviews.search.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;

/** Tells programs who answered and who speaks of what. */
@RestController
@Tag(name = "Overview")
class OverviewController {
    private final RollCalls rollCalls;
    private final MatrixReading matrix;
    private final PositionsReading positions;

    OverviewController(RollCalls rollCalls, MatrixReading matrix, PositionsReading positions) {
        this.rollCalls = rollCalls;
        this.matrix = matrix;
        this.positions = positions;
    }

    @Operation(
            summary = "Who has answered a call and who has not, by regional group",
            description =
                    """
                    Withdrawn submissions are no answer. `late` goes by the deadline in force now. \
                    Refusals: `not-found` (404), `still-reading` (503).\
                    """)
    @GetMapping("/api/v1/calls/{call}/rollcall")
    RollCall rollCall(@PathVariable CallId call) {
        return rollCalls.of(call);
    }

    @Operation(
            summary = "How many passages of each State have which theme, and which they are",
            description =
                    """
                    Main texts, annexes and summaries that are a State's answer now; all of them, \
                    not in pages. A call that nobody has answered has no items. Refusals: \
                    `search-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/calls/{call}/matrix")
    Matrix matrix(@PathVariable CallId call) {
        return matrix.of(call);
    }

    @Operation(
            summary = "Which positions States take or speak against, and which needs they state",
            description =
                    """
                    From the passages that the matrix counts, with the words of reviewers; each \
                    with the passages that show it. `side` is `HELD`, `AGAINST`, or `BOTH` where \
                    passages of one submitter stand on both sides. `state` asks for one submitter. \
                    Refusals: `search-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/calls/{call}/positions")
    Positions positions(
            @PathVariable CallId call,
            @RequestParam(required = false) @Nullable SubmitterCode state) {
        return positions.of(call, state);
    }
}
