package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.security.Caller;

/** Takes passages into reports for programs. */
@RestController
@Tag(name = "Reporting")
class QuotationController {
    private final Quoting quoting;

    QuotationController(Quoting quoting) {
        this.quoting = quoting;
    }

    @Operation(
            summary = "Adds a paragraph that quotes a passage, with the passage as its evidence",
            description =
                    """
                    It lands behind the last paragraph under `heading`, or at the top of the \
                    thematic part without one. Refusals: `invalid-value` (400), `not-found` (404), \
                    `report-closed` (409), `evidence-unknown` (422), `still-reading`, \
                    `not-confirmed`, `search-unavailable` (503).\
                    """)
    @PostMapping("/api/v1/reports/{report}/quotations")
    ReportAnswer quote(
            @PathVariable ReportId report,
            @RequestBody Wanted wanted,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var passage = wanted.passage();
        if (passage == null) {
            throw BlockEdits.invalid("passage");
        }
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(quoting.quote(report, passage, wanted.heading(), by));
    }

    /**
     * A passage to be quoted.
     *
     * @param heading block under which it is wanted, absent for the top of the thematic part
     */
    record Wanted(@Nullable String passage, @Nullable String heading) {}
}
