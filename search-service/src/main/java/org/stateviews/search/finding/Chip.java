package org.stateviews.search.finding;

/**
 * A filter in use, with the way out of it.
 *
 * @param field what it narrows; its title is the message {@code facet.<field>}
 * @param label its value in the language of the page
 * @param without the search without it
 */
record Chip(String field, String label, String without) {}
