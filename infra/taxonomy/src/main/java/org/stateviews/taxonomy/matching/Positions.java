package org.stateviews.taxonomy.matching;

import java.util.List;
import java.util.TreeMap;

/** Where the terms of a text stand in it, by their position; sorted when first asked. */
final class Positions {

    private final TextTerms terms;
    private final TreeMap<Integer, Span> places = new TreeMap<>();

    Positions(TextTerms terms) {
        this.terms = terms;
    }

    /** From the first term between two positions to the last; there is one at least. */
    Span between(int first, int last) {
        if (places.isEmpty()) {
            terms.terms().forEach(it -> places.putIfAbsent(it.position(), it.place()));
        }
        var between = List.copyOf(places.subMap(first, true, last, true).values());
        return new Span(between.getFirst().start(), between.getLast().end());
    }
}
