package org.stateviews.search.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.index.Passage;

/**
 * Answer to a search.
 *
 * @param total how many passages there are in all, exact
 * @param hits those of the page asked for
 * @param facets values with counts, the most frequent first
 */
record FoundPassages(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
    FoundPassages {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /**
     * A passage with what was found in it.
     *
     * @param highlight the whole text as safe HTML: escaped, with {@code <em>} around what was
     *     found
     * @param score relevance, comparable within one answer only; null when nothing was searched for
     */
    record Hit(@JsonUnwrapped Passage passage, String highlight, @Nullable Double score) {}
}
