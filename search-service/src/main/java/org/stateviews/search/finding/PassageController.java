package org.stateviews.search.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.problem.Problem;

/** Finds passages for programs. */
@RestController
@Tag(name = "Finding")
class PassageController {
    private final PassageFinder finder;
    private final QueryCheck check;

    PassageController(PassageFinder finder, QueryCheck check) {
        this.finder = finder;
        this.check = check;
    }

    @Operation(
            summary = "Passages with given words, phrases and properties",
            description =
                    """
                    All words of `q` must occur, in any inflection; "a phrase" stands in \
                    quotation marks, -excluded follows a hyphen, begin* ends in an asterisk. \
                    Without `q` everything is listed in order of State, reference, document and \
                    position. Refusals: `invalid-value`, `out-of-range`, `query-too-long`, \
                    `query-too-many-words`, `page-too-deep`, `not-available` (400), \
                    `search-unavailable` (503).""")
    @GetMapping("/api/v1/passages")
    PassageAnswer passages(
            @RequestParam(required = false) @Nullable String q,
            @ParameterObject FilterParameters filters,
            @ParameterObject PageParameters part,
            @ParameterObject ClassificationParameters later,
            @Parameter(description = "accepted; `expandedTo` says what it added, nothing so far")
                    @RequestParam(defaultValue = "true")
                    boolean expand) {
        later.refuse();
        var query = check.check(q, filters, part);
        return PassageAnswer.of(finder.find(query), query);
    }

    /**
     * Parameters that narrow by what classification finds. Passages are not classified yet, and an
     * answer that ignores a filter would be taken for a filtered one.
     */
    record ClassificationParameters(@Nullable String theme, @Nullable String position) {
        void refuse() {
            if (theme != null || position != null) {
                var field = theme != null ? "theme" : "position";
                throw Problem.of(HttpStatus.BAD_REQUEST, "not-available", field)
                        .with("field", field)
                        .exception();
            }
        }
    }
}
