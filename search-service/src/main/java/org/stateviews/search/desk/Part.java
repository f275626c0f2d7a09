package org.stateviews.search.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.web.Paging;

/**
 * Part of a list that is held in memory, with the exact number of all.
 *
 * @param items what stands on the page
 */
public record Part<T>(List<T> items, Paging paging) {
    public Part {
        items = List.copyOf(items);
    }

    /**
     * Cuts a part out; one past the end is empty.
     *
     * @param page from 0; less is answered with 400 {@code out-of-range}
     */
    public static <T> Part<T> of(List<T> all, int page, int size) {
        if (page < 0) {
            throw outOfRange("page", 0, Integer.MAX_VALUE);
        }
        var items = all.stream().skip((long) page * size).limit(size).toList();
        return new Part<>(items, new Paging(page, size, all.size()));
    }

    /** Refusal of a number that is not between two others. */
    public static RuntimeException outOfRange(String field, int from, int to) {
        return Problem.of(HttpStatus.BAD_REQUEST, "out-of-range", field, from, to)
                .with("field", field)
                .exception();
    }
}
