package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.security.Caller;

/** Takes edits of blocks from programs; each answers the report as it stands then. */
@RestController
@RequestMapping("/api/v1/reports/{report}/blocks")
@Tag(name = "Reporting")
class BlockController {
    private static final String REFUSALS =
            """
            Refusals: `invalid-value` (400), `not-found` (404), `edit-conflict` (409, with \
            `version`, `text` that counts, `yours` that is kept, and its `alternative`), \
            `report-closed` (409), `words-missing`, `words-too-long`, `evidence-unknown`, \
            `evidence-too-much`, `key-reused` (422), `still-reading`, `not-confirmed` (503).\
            """;

    private final BlockEdits edits;

    BlockController(BlockEdits edits) {
        this.edits = edits;
    }

    @Operation(summary = "Gives a block other words", description = REFUSALS)
    @PutMapping("/{block}")
    ReportAnswer write(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestBody Words words,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(edits.write(report, block, words, by));
    }

    @Operation(summary = "Adds a block", description = REFUSALS)
    @PostMapping
    ReportAnswer insert(
            @PathVariable ReportId report,
            @RequestBody NewBlock block,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        return ReportAnswer.of(
                edits.insert(report, block, new By(EditKey.of(key), caller.account())));
    }

    @Operation(summary = "Moves a block behind another one, or to the top of its section")
    @PutMapping("/{block}/place")
    ReportAnswer move(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestBody NewPlace place,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(edits.move(report, block, place.after(), by));
    }

    @Operation(summary = "Takes a block out; its words are kept", description = REFUSALS)
    @DeleteMapping("/{block}")
    ReportAnswer remove(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestParam int version,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(edits.remove(report, block, version, by));
    }

    @Operation(summary = "Remarks on a block")
    @PostMapping("/{block}/remarks")
    ReportAnswer remark(
            @PathVariable ReportId report,
            @PathVariable String block,
            @RequestBody NewRemark remark,
            @RequestHeader(name = EditKey.HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller) {
        var by = new By(EditKey.of(key), caller.account());
        return ReportAnswer.of(edits.remark(report, block, remark.text(), by));
    }

    /**
     * Words of a block.
     *
     * @param version of the block that they were written for
     * @param settles alternatives that they decide
     */
    record Words(
            @Nullable Integer version,
            @Nullable List<SentenceRequest> sentences,
            @Nullable List<String> settles) {
        List<String> settled() {
            return Objects.requireNonNullElse(settles, List.of());
        }
    }

    /**
     * A block to be added.
     *
     * @param after block that it follows, absent for the top of its section
     * @param level of a heading, from 1 to 3
     */
    record NewBlock(
            @Nullable String after,
            @Nullable ReportSection section,
            @Nullable BlockForm form,
            @Nullable Integer level,
            @Nullable List<SentenceRequest> sentences) {}

    /** A place. */
    record NewPlace(@Nullable String after) {}

    /** A remark. */
    record NewRemark(@Nullable String text) {}
}
