package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.search.index.Passage;

/** Tells programs which passages to look at first. */
@RestController
@Tag(name = "Reviewing")
class ReviewQueueController {
    private final ReviewQueue queue;

    ReviewQueueController(ReviewQueue queue) {
        this.queue = queue;
    }

    @Operation(
            summary = "Passages with themes that nobody reviewed, the least certain first",
            description =
                    """
                    In order of the lowest score of a theme that a rule gave; with `theme`, of \
                    that theme and those below it. Refusals: `invalid-value`, `out-of-range`, \
                    `page-too-deep` (400), `search-unavailable` (503).""")
    @GetMapping("/api/v1/reviews/queue")
    Answer queue(
            @ParameterObject QueueFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Integer size) {
        var part = queue.page(filter, page, size).part();
        var paging = part.paging();
        return new Answer(part.items(), paging.page(), paging.size(), paging.total());
    }

    /** A page of the queue. */
    record Answer(List<Passage> items, int page, int size, long total) {}
}
