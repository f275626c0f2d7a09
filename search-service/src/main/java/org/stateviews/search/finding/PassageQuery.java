package org.stateviews.search.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A checked search.
 *
 * @param typed as typed, for showing it again; blank asks for everything
 * @param expand whether concepts that the words name are searched in all languages
 * @param named what the words mean
 * @param page from 0
 * @param size hits of a page
 */
record PassageQuery(
        String typed,
        boolean expand,
        NamedConcepts named,
        PassageFilters filters,
        int page,
        int size) {
    boolean isForEverything() {
        return typed.isBlank();
    }

    /** Themes that were asked for, by words or by filters; their reasons are worth marking. */
    List<String> themes() {
        var subjects = filters.subjects();
        return Stream.of(named.notations(), subjects.themes(), subjects.positions())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    int from() {
        return page * size;
    }
}
