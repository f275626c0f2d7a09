package org.stateviews.search.finding;

/**
 * A value of a facet on the page.
 *
 * @param value as it stands in addresses
 * @param label its name in the language of the page
 * @param address the search with this value chosen, or no longer chosen
 */
record FacetLink(String value, String label, long count, String address, boolean chosen) {}
