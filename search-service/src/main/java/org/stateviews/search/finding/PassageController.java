package org.stateviews.search.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
                    Words that name a theme in any of the six languages also find the passages \
                    that have the theme or one of its names in another language, unless `expand` \
                    is false; whatever else `q` says must occur all the same. \
                    Without `q` everything is listed in order of State, reference, document and \
                    position. Refusals: `invalid-value`, `out-of-range`, `query-too-long`, \
                    `query-too-many-words`, `page-too-deep` (400), \
                    `search-unavailable` (503).\
                    """)
    @GetMapping("/api/v1/passages")
    PassageAnswer passages(
            @RequestParam(required = false) @Nullable String q,
            @ParameterObject FilterParameters filters,
            @ParameterObject PageParameters part,
            @Parameter(
                            description =
                                    "search a theme that the words name in all languages;"
                                            + " `expandedTo` says which")
                    @RequestParam(defaultValue = "true")
                    boolean expand) {
        var query = check.check(q, expand, filters, part);
        return PassageAnswer.of(finder.find(query), query);
    }
}
