package org.stateviews.search.finding;

import java.util.List;

/**
 * A facet on the page.
 *
 * @param facet which; its title is the message {@code facet.<field>}
 * @param values the most frequent first
 */
record FacetGroup(Facet facet, List<FacetLink> values) {
    /** How many are shown before the rest is folded away; all of them are on the page. */
    private static final int SHOWN = 10;

    FacetGroup {
        values = List.copyOf(values);
    }

    /** Name of the facet in addresses and messages. */
    public String field() {
        return facet.parameter();
    }

    public List<FacetLink> first() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }

    public List<FacetLink> rest() {
        return values.subList(Math.min(SHOWN, values.size()), values.size());
    }
}
