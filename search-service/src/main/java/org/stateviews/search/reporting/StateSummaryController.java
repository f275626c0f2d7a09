package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.reporting.StateSummaries.Summary;

/** Tells programs what each State says on each theme, beside the draft of a report. */
@RestController
@Tag(name = "Reporting")
class StateSummaryController {
    private final StateSummaries summaries;

    StateSummaryController(StateSummaries summaries) {
        this.summaries = summaries;
    }

    @Operation(
            summary = "What each State says on each theme, in sentences of its own",
            description =
                    """
                    As at the cut-off of the report; computed when asked for. What is not \
                    `quotable` is for the Secretariat only. Refusals: `not-found` (404), \
                    `still-reading`, `catching-up`, `search-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/reports/{report}/states")
    Listed states(@PathVariable ReportId report) {
        return new Listed(summaries.of(report));
    }

    /** All who said something, in the official order. */
    record Listed(List<Summary> items) {}
}
