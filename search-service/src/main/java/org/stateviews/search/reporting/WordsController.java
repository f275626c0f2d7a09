package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;

/** Tells programs how long a report is when it is printed. */
@RestController
@Tag(name = "Reporting")
class WordsController {
    private final Exporting exporting;

    WordsController(Exporting exporting) {
        this.exporting = exporting;
    }

    @Operation(
            summary = "Words of the report as it is printed, and the limit",
            description =
                    """
                    `all` as a word processor counts the document; `text` what the Secretariat \
                    wrote with headings, footnotes, masthead and contents, which `limit` is for; \
                    `replies` what is reprinted. Refusals: `not-found` (404), `still-reading`, \
                    `search-unavailable`, `store-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/reports/{report}/words")
    Exporting.Words words(@PathVariable ReportId report) {
        return exporting.words(report);
    }
}
