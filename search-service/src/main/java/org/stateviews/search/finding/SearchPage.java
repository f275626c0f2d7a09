package org.stateviews.search.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.kit.web.Paging;
import org.stateviews.search.desk.PassageView;

/**
 * The search page. Without an answer it still holds the question, so that nobody types it twice.
 *
 * @param typed words of the search field
 * @param carried filters that the search form sends along
 * @param chips filters in use
 * @param currentOnly whether replaced texts are left out
 * @param otherVersions the search with replaced texts too, or back without them
 * @param withoutFilters the search with words only
 * @param expansion whether themes that the words name are searched in all languages
 * @param answer what was found, null when there is a problem
 * @param problem why there is no answer, null when there is one
 */
record SearchPage(
        String typed,
        Map<String, List<String>> carried,
        List<Chip> chips,
        boolean currentOnly,
        String otherVersions,
        String withoutFilters,
        Expansion expansion,
        @Nullable Answer answer,
        @Nullable ProblemText problem) {
    /**
     * What was found.
     *
     * @param themes the theme facet, by pillar
     * @param expandedTo themes that the words name
     * @param paging where in the list the page stands
     */
    record Answer(
            List<ThemeBranch> themes,
            List<FacetGroup> facets,
            List<ExpandedTo> expandedTo,
            List<PassageView> hits,
            Paging paging) {}

    /**
     * Whether the search goes beyond its words.
     *
     * @param other the search with the other choice
     */
    record Expansion(boolean on, String other) {}
}
