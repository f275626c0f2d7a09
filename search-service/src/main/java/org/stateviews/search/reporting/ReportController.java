package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.reports.Report;

/** Begins and shows reports. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reporting")
class ReportController {
    private final ReportDesk desk;
    private final Opening opening;
    private final Clock clock;

    ReportController(ReportDesk desk, Opening opening, Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.clock = clock;
    }

    @Operation(
            summary = "Begins a report on a call with a computed draft",
            description =
                    """
                    `asAt` is the cut-off, now when absent. The same `Idempotency-Key` again \
                    answers the same report. Refusals: `invalid-value` (400), `not-found` (404), \
                    `key-reused` (422), `still-reading`, `not-confirmed`, `search-unavailable`, \
                    `store-unavailable` (503).\
                    """)
    @PostMapping
    ResponseEntity<ReportAnswer> open(
            @RequestBody Wanted wanted,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var call = wanted.call();
        if (call == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", "call")
                    .with("field", "call")
                    .exception();
        }
        var asAt = Objects.requireNonNullElseGet(wanted.asAt(), clock::instant);
        var report = opening.open(call, asAt, EditKey.of(key).value(), caller.account());
        return ResponseEntity.created(URI.create("/api/v1/reports/" + report.id()))
                .body(ReportAnswer.of(report));
    }

    @Operation(summary = "All reports, the newest first")
    @GetMapping
    Listed list() {
        return new Listed(desk.all().stream().map(Item::of).toList());
    }

    @Operation(
            summary = "A report, as it is or as it was in a version",
            description = "Refusals: `not-found` (404), `still-reading`, `draft-missing` (503).")
    @GetMapping("/{report}")
    ReportAnswer get(
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable Integer version) {
        return ReportAnswer.of(version == null ? desk.get(report) : desk.get(report, version));
    }

    @Operation(summary = "Who did what to a report and what became of it, the newest first")
    @GetMapping("/{report}/history")
    ReportHistory history(@PathVariable ReportId report) {
        return ReportHistory.of(desk.get(report));
    }

    /**
     * A report to be begun.
     *
     * @param asAt cut-off, now when absent
     */
    record Wanted(@Nullable CallId call, @Nullable Instant asAt) {}

    /** All reports. */
    record Listed(List<Item> items) {}

    /** A report in a list. */
    record Item(ReportId report, CallId call, Instant asAt, int version, boolean closed) {
        static Item of(Report it) {
            return new Item(
                    it.id(), it.id().call(), it.opened().asAt(), it.version(), it.isClosed());
        }
    }
}
