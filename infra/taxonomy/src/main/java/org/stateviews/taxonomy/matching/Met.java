package org.stateviews.taxonomy.matching;

import java.util.List;

/**
 * A rule and where in a text it was met.
 *
 * @param places in the order of the text; several for one meeting where the rule asks for words
 *     that stand apart
 */
record Met<R extends Rule>(R rule, List<Span> places) {

    Met {
        places = List.copyOf(places);
    }

    int longest() {
        return places.stream().mapToInt(Span::length).max().orElse(0);
    }
}
