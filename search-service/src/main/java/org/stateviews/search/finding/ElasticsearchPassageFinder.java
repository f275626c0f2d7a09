package org.stateviews.search.finding;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reviews.PassageReviews;
import tools.jackson.databind.JsonNode;

/** Finds passages in the search index; what somebody said of their themes is known at once. */
final class ElasticsearchPassageFinder implements PassageFinder {
    private final SearchIndex index;
    private final PassageReviews reviews;

    ElasticsearchPassageFinder(SearchIndex index, PassageReviews reviews) {
        this.index = index;
        this.reviews = reviews;
    }

    @Override
    public FoundPassages find(PassageQuery query) {
        var response = index.search(request -> PassageSearchRequest.fill(request, query));
        var total = Objects.requireNonNull(response.hits().total(), "total is asked for").value();
        return new FoundPassages(total, hits(response, query), facets(response.aggregations()));
    }

    private List<FoundPassages.Hit> hits(SearchResponse<JsonNode> response, PassageQuery query) {
        return response.hits().hits().stream().map(hit -> hit(hit, query.themes())).toList();
    }

    private FoundPassages.Hit hit(
            co.elastic.clients.elasticsearch.core.search.Hit<JsonNode> hit, List<String> themes) {
        var id = Objects.requireNonNull(hit.id(), "a hit has an id");
        var source = Objects.requireNonNull(hit.source(), "a hit has a source");
        var passage = reviews.latestThemes(Passage.of(id, source));
        return new FoundPassages.Hit(
                passage, Highlighting.of(passage, hit.highlight(), themes), hit.score());
    }

    /** Empty when the index does not exist yet: nothing is counted then. */
    private static Map<Facet, List<FacetCount>> facets(Map<String, Aggregate> aggregations) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var aggregate = aggregations.get(facet.parameter());
            if (aggregate != null) {
                facets.put(facet, counts(aggregate));
            }
        }
        return facets;
    }

    private static List<FacetCount> counts(Aggregate aggregate) {
        var terms = aggregate.filter().aggregations().get(PassageSearchRequest.COUNTS);
        return Objects.requireNonNull(terms, "counts are asked for")
                .sterms()
                .buckets()
                .array()
                .stream()
                .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
