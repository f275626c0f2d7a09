package org.stateviews.search.finding;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.taxonomy.matching.NamedConcept;

/**
 * A theme that words of a query name.
 *
 * @param words as they stand in the query
 * @param labels what was searched, by language, ISO 639-1
 */
record ExpandedTo(String notation, String words, Map<String, List<String>> labels) {
    static ExpandedTo of(NamedConcept named) {
        var labels =
                named.terms().entrySet().stream()
                        .collect(
                                toMap(
                                        it -> it.getKey().code(),
                                        Map.Entry::getValue,
                                        (one, _) -> one,
                                        TreeMap::new));
        return new ExpandedTo(named.concept().notation(), named.words(), labels);
    }
}
