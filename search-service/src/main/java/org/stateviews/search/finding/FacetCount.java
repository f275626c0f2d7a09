package org.stateviews.search.finding;

/**
 * How many passages there are with a value, counted as if the value's own facet were not used: the
 * number that choosing it as well would add.
 */
record FacetCount(String value, long count) {}
