package org.stateviews.search.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.search.themes.Themes;

/**
 * A pillar of the theme facet with what stands below it.
 *
 * @param pillar counts every passage that has a theme below it
 * @param below in the scheme's order
 */
record ThemeBranch(FacetLink pillar, List<FacetLink> below) {
    ThemeBranch {
        below = List.copyOf(below);
    }

    /** Whether something below is chosen, so that it must be seen. */
    public boolean open() {
        return below.stream().anyMatch(FacetLink::chosen);
    }

    /**
     * Branches of the themes that were found, in the scheme's order.
     *
     * @param links by notation; a pillar that is missing is not shown, and what is below it stands
     *     for itself
     */
    static List<ThemeBranch> of(Map<String, FacetLink> links, Themes themes) {
        var branches = new LinkedHashMap<String, ThemeBranch>();
        links.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(themes.order()))
                .forEach(
                        it -> {
                            var top = links.get(themes.pillar(it.getKey()));
                            var pillar = top == null ? it.getValue() : top;
                            branches.merge(
                                    pillar.value(),
                                    new ThemeBranch(pillar, below(pillar, it.getValue())),
                                    ThemeBranch::with);
                        });
        return List.copyOf(branches.values());
    }

    private static List<FacetLink> below(FacetLink pillar, FacetLink link) {
        return pillar.equals(link) ? List.of() : List.of(link);
    }

    private ThemeBranch with(ThemeBranch same) {
        var both = new ArrayList<>(below);
        both.addAll(same.below);
        return new ThemeBranch(pillar, both);
    }
}
