package org.stateviews.search.reviewing;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.web.Paging;
import org.stateviews.search.desk.Part;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reviews.PassageReviews;
import tools.jackson.databind.JsonNode;

/**
 * Passages whose themes are the least certain. One that was reviewed a moment ago may still be
 * listed; it is shown as it stands now.
 */
final class ReviewQueue {
    private final SearchIndex index;
    private final PassageReviews reviews;
    private final ReviewingSettings settings;

    ReviewQueue(SearchIndex index, PassageReviews reviews, ReviewingSettings settings) {
        this.index = index;
        this.reviews = reviews;
        this.settings = settings;
    }

    /**
     * A page of the queue.
     *
     * @param states of the passages that wait, as far as the filter leaves them
     * @param languages as the index writes them
     */
    record Answer(Part<Passage> part, List<String> states, List<String> languages) {}

    /** Refuses a page that is out of range with 400 {@code out-of-range}, {@code page-too-deep}. */
    Answer page(QueueFilter filter, int page, @Nullable Integer wanted) {
        int size = wanted == null ? settings.pageSize() : wanted;
        if (page < 0) {
            throw Part.outOfRange("page", 0, Integer.MAX_VALUE);
        }
        if (size < 1 || size > settings.maxPageSize()) {
            throw Part.outOfRange("size", 1, settings.maxPageSize());
        }
        if ((page + 1L) * size > settings.depth()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "page-too-deep", settings.depth())
                    .with("field", "page")
                    .exception();
        }
        var found = index.search(request -> QueueRequest.fill(request, filter, page, size));
        var total = Objects.requireNonNull(found.hits().total(), "total is asked for").value();
        var passages = found.hits().hits().stream().map(this::passage).toList();
        return new Answer(
                new Part<>(passages, new Paging(page, size, total)),
                values(found, PassageFields.STATE),
                values(found, PassageFields.LANGUAGE));
    }

    private Passage passage(Hit<JsonNode> hit) {
        return reviews.latest(
                Passage.of(
                        Objects.requireNonNull(hit.id(), "a hit has an id"),
                        Objects.requireNonNull(hit.source(), "a hit has a source")));
    }

    /** Empty when the index does not exist yet. */
    private static List<String> values(SearchResponse<JsonNode> found, String field) {
        var counts = found.aggregations().get(field);
        return counts == null
                ? List.of()
                : counts.sterms().buckets().array().stream()
                        .map(it -> it.key().stringValue())
                        .sorted()
                        .toList();
    }
}
