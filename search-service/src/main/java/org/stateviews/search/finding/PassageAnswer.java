package org.stateviews.search.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answer to a program.
 *
 * @param expandedTo themes that the words name, which were searched in all languages; none when
 *     they name none, or {@code expand} was false
 */
record PassageAnswer(
        long total,
        int page,
        int size,
        List<FoundPassages.Hit> hits,
        Map<String, List<FacetCount>> facets,
        List<ExpandedTo> expandedTo) {
    static PassageAnswer of(FoundPassages found, PassageQuery query) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        Arrays.stream(Facet.values())
                .forEach(facet -> facets.put(facet.parameter(), found.counts(facet)));
        return new PassageAnswer(
                found.total(),
                query.page(),
                query.size(),
                found.hits(),
                facets,
                query.named().all().map(ExpandedTo::of).toList());
    }
}
