package org.stateviews.search.finding;

/**
 * A checked search.
 *
 * @param typed as typed, for showing it again; blank asks for everything
 * @param page from 0
 * @param size hits of a page
 */
record PassageQuery(String typed, PassageFilters filters, int page, int size) {
    boolean isForEverything() {
        return typed.isBlank();
    }

    QueryWords words() {
        return QueryWords.parse(typed);
    }

    int from() {
        return page * size;
    }
}
