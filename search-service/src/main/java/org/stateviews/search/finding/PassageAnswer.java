package org.stateviews.search.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answer to a program.
 *
 * @param expandedTo terms in other languages that were searched as well; none until concepts are
 *     known to this platform
 */
record PassageAnswer(
        long total,
        int page,
        int size,
        List<FoundPassages.Hit> hits,
        Map<String, List<FacetCount>> facets,
        List<String> expandedTo) {
    static PassageAnswer of(FoundPassages found, PassageQuery query) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        Arrays.stream(Facet.values())
                .forEach(facet -> facets.put(facet.field(), found.counts(facet)));
        return new PassageAnswer(
                found.total(), query.page(), query.size(), found.hits(), facets, List.of());
    }
}
