package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.checking.Checked;
import org.stateviews.search.checking.Checking;

/** Tells programs what is wrong with a report. */
@RestController
@Tag(name = "Reporting")
class FindingsController {
    private final ReportDesk desk;
    private final Checking checking;

    FindingsController(ReportDesk desk, Checking checking) {
        this.desk = desk;
        this.checking = checking;
    }

    @Operation(
            summary = "What an editor should look at, and how many words there are",
            description =
                    """
                    Held against the sources as they are now, the word limit, fairness and house \
                    style. `fix` is what the sentence should be, where a machine may say so. \
                    Refusals: `not-found` (404), `still-reading`, `search-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/reports/{report}/findings")
    Checked findings(@PathVariable ReportId report) {
        return checking.check(desk.get(report));
    }
}
