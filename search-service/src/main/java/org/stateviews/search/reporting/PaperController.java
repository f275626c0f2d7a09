package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;

/** Takes consents, translations and what stands at the top of a report from programs. */
@RestController
@RequestMapping("/api/v1/reports/{report}")
@Tag(name = "Reporting")
class PaperController {
    private final PaperEdits edits;

    PaperController(PaperEdits edits) {
        this.edits = edits;
    }

    @Operation(
            summary = "Records that a State consents to its text being quoted and printed",
            description = "`on` is an ISO date. Refusals: `invalid-value` (400), `words-missing`.")
    @PostMapping("/consents")
    ReportAnswer consent(
            @PathVariable ReportId report,
            @RequestBody Consent consent,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(edits.consent(report, consent, by(key, caller)));
    }

    @Operation(summary = "Records that a consent does not hold")
    @PostMapping("/consents/{reference}/withdrawal")
    ReportAnswer withdrawConsent(
            @PathVariable ReportId report,
            @PathVariable SubmissionReference reference,
            @RequestBody Because because,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(
                edits.withdrawConsent(report, reference, because.reason(), by(key, caller)));
    }

    @Operation(
            summary = "Attaches an English translation of a passage, or of a whole reply",
            description = "The original stays the evidence. Without `passage` it is of the reply.")
    @PostMapping("/translations")
    ReportAnswer translation(
            @PathVariable ReportId report,
            @RequestBody Translation translation,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(edits.translation(report, translation, by(key, caller)));
    }

    @Operation(
            summary = "Writes the masthead",
            description = "409 `edit-conflict` when `version` is not the one that counts now.")
    @PutMapping("/masthead")
    ReportAnswer masthead(
            @PathVariable ReportId report,
            @RequestBody Masthead masthead,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(
                edits.masthead(report, masthead.version(), masthead.masthead(), by(key, caller)));
    }

    @Operation(summary = "Records that the report may be longer than the limit")
    @PostMapping("/waiver")
    ReportAnswer waiver(
            @PathVariable ReportId report,
            @RequestBody Waiver waiver,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(edits.waiver(report, waiver.by(), waiver.reason(), by(key, caller)));
    }

    private static By by(@Nullable String key, Caller caller) {
        return new By(EditKey.of(key), caller.account());
    }

    /** A State's consent: by whom, on which day, by what letter. */
    record Consent(
            @Nullable SubmissionReference reference,
            @Nullable String by,
            @Nullable String on,
            @Nullable String letter) {}

    /** A reason. */
    record Because(@Nullable String reason) {}

    /** A translation. */
    record Translation(
            @Nullable SubmissionReference reference,
            @Nullable String passage,
            @Nullable String text,
            @Nullable String translator,
            @Nullable Boolean official) {}

    /** A masthead for a version of it. */
    record Masthead(@Nullable Integer version, @Nullable ReportMasthead masthead) {}

    /** A waiver of the word limit. */
    record Waiver(@Nullable String by, @Nullable String reason) {}
}
