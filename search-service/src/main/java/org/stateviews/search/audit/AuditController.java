package org.stateviews.search.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.problem.Problem;

/** Gives the trail to programs. */
@RestController
@Tag(name = "Audit")
class AuditController {
    private final AuditList list;

    AuditController(AuditList list) {
        this.list = list;
    }

    @Operation(
            summary = "Who read which original when, and every decision, newest first",
            description =
                    """
                    For the Secretariat only. Days are those of UTC, the last one included. \
                    Refusals: `invalid-value`, `out-of-range` (400), `still-reading` (503).""")
    @GetMapping("/api/v1/audit")
    Answer audit(
            @ParameterObject AuditParameters filters,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Integer size) {
        var invalid = new LinkedHashSet<String>();
        var filter = filters.filter(invalid);
        if (!invalid.isEmpty()) {
            var field = invalid.getFirst();
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", field)
                    .with("field", field)
                    .exception();
        }
        var part = list.part(filter, page, size);
        var paging = part.paging();
        return new Answer(part.items(), paging.page(), paging.size(), paging.total());
    }

    /**
     * Part of the trail.
     *
     * @param page from 0
     * @param total exact number of all that the filters let through
     */
    record Answer(List<AuditEntry> items, int page, int size, long total) {}
}
