package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.security.Caller;

/** Closes and reopens reports for programs. */
@RestController
@Tag(name = "Reporting")
class ClosingController {
    private final Writing writing;
    private final Closing closing;
    private final PaperEdits edits;

    ClosingController(Writing writing, Closing closing, PaperEdits edits) {
        this.writing = writing;
        this.closing = closing;
        this.edits = edits;
    }

    @Operation(
            summary = "Ends the work on a report",
            description =
                    "Each submission that is not cited needs a reason: 422 `uncited-unexplained`"
                            + " with `references`. 409 `report-closed` when it is.")
    @PostMapping("/api/v1/reports/{report}/closing")
    ReportAnswer close(
            @PathVariable ReportId report,
            @RequestBody Reasons reasons,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(
                writing.edit(
                        report,
                        EditKey.of(key).value(),
                        caller.account(),
                        it -> closing.closed(it, reasons.reasons())));
    }

    @Operation(
            summary = "Goes on with a report that was closed",
            description = "409 `report-open` when it is not closed.")
    @PostMapping("/api/v1/reports/{report}/reopening")
    ReportAnswer reopen(
            @PathVariable ReportId report,
            @RequestBody PaperController.Because because,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(edits.reopen(report, because.reason(), by));
    }

    /** Why each submission that is not cited is not, by reference. */
    record Reasons(@Nullable Map<String, String> reasons) {}
}
