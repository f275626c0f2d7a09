package org.stateviews.search.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.CallId;

/** Tells programs who answered and who speaks of what. */
@RestController
@Tag(name = "Overview")
class OverviewController {
    private final RollCalls rollCalls;
    private final MatrixReading matrix;

    OverviewController(RollCalls rollCalls, MatrixReading matrix) {
        this.rollCalls = rollCalls;
        this.matrix = matrix;
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
}
