package org.stateviews.taxonomy.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule and where in a text it was met.
 *
 * @param meetings words of each meeting; several words of one where the rule asks for words that
 *     stand apart
 * @param places all of them in the order of the text, each once
 */
record Met<R extends Rule>(
        R rule, List<Set<Hit>> meetings, Positions positions, List<Span> places) {

    Met {
        meetings = List.copyOf(meetings);
        places = List.copyOf(places);
    }

    static <R extends Rule> Met<R> of(R rule, List<Set<Hit>> meetings, Positions positions) {
        var hits = new HashSet<Hit>();
        meetings.forEach(hits::addAll);
        return new Met<>(rule, meetings, positions, Places.of(hits, positions));
    }

    int longest() {
        return places.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** Without the meetings of which a word stands where it does not count: half of one is none. */
    Met<R> without(Predicate<Span> excluded) {
        return of(
                rule,
                meetings.stream()
                        .filter(it -> Places.of(it, positions).stream().noneMatch(excluded))
                        .toList(),
                positions);
    }
}
