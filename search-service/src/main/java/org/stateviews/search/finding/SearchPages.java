package org.stateviews.search.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.kit.web.Paging;
import org.stateviews.search.desk.FacetNames;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.themes.Themes;

/** Makes the search page of a question and its answer, or of the problem in its place. */
final class SearchPages {
    private final FacetNames names;
    private final Themes themes;

    SearchPages(FacetNames names, Themes themes) {
        this.names = names;
        this.themes = themes;
    }

    SearchPage answered(PassageQuery query, FoundPassages found) {
        var search = new SearchAddress(query.typed(), query.filters(), query.expand());
        var hits =
                found.hits().stream()
                        .map(hit -> PassageView.highlighted(hit.passage(), hit.highlight()))
                        .toList();
        var paging = new Paging(query.page(), query.size(), found.total());
        var answer =
                new SearchPage.Answer(
                        branches(search, found),
                        facets(search, found),
                        query.named().all().map(ExpandedTo::of).toList(),
                        hits,
                        paging);
        return page(search, answer, null);
    }

    SearchPage refused(SearchAddress search, ProblemText problem) {
        return page(search, null, problem);
    }

    private SearchPage page(
            SearchAddress search,
            SearchPage.@Nullable Answer answer,
            @Nullable ProblemText problem) {
        return new SearchPage(
                search.typed(),
                search.filterParameters(),
                chips(search),
                search.filters().currentOnly(),
                search.currentOnly(!search.filters().currentOnly()).address(),
                search.withoutFilters().address(),
                new SearchPage.Expansion(
                        search.expand(), search.expand(!search.expand()).address()),
                answer,
                problem);
    }

    private List<FacetGroup> facets(SearchAddress search, FoundPassages found) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.THEME)
                .map(facet -> new FacetGroup(facet, links(search, facet, found.counts(facet))))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    private List<ThemeBranch> branches(SearchAddress search, FoundPassages found) {
        var links = new LinkedHashMap<String, FacetLink>();
        links(search, Facet.THEME, found.counts(Facet.THEME))
                .forEach(it -> links.put(it.value(), it));
        return ThemeBranch.of(links, themes);
    }

    /** A chosen value stays in its list, even when nothing is left of it. */
    private List<FacetLink> links(SearchAddress search, Facet facet, List<FacetCount> counts) {
        var links = new ArrayList<FacetLink>();
        var missing = new LinkedHashSet<>(facet.chosen(search.filters()));
        for (var count : counts) {
            missing.remove(count.value());
            links.add(link(search, facet, count));
        }
        missing.forEach(value -> links.add(link(search, facet, new FacetCount(value, 0))));
        return links;
    }

    private FacetLink link(SearchAddress search, Facet facet, FacetCount count) {
        var value = count.value();
        boolean chosen = facet.chosen(search.filters()).contains(value);
        var changed = chosen ? search.without(facet, value) : search.with(facet, value);
        return new FacetLink(value, label(facet, value), count.count(), changed.address(), chosen);
    }

    private List<Chip> chips(SearchAddress search) {
        var filters = search.filters();
        var calls =
                filters.calls().stream()
                        .map(
                                call ->
                                        new Chip(
                                                "call",
                                                call.value(),
                                                search.withoutCalls().address()));
        var kinds =
                filters.kinds().stream()
                        .map(
                                kind ->
                                        new Chip(
                                                "kind",
                                                names.kind(kind),
                                                search.withoutKinds().address()));
        var facets = Arrays.stream(Facet.values()).flatMap(facet -> chips(search, facet));
        return Stream.of(calls, facets, kinds).flatMap(it -> it).toList();
    }

    private Stream<Chip> chips(SearchAddress search, Facet facet) {
        return facet.chosen(search.filters()).stream()
                .map(
                        value ->
                                new Chip(
                                        facet.parameter(),
                                        label(facet, value),
                                        search.without(facet, value).address()));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case STATE -> names.state(new SubmitterCode(value));
            case GROUP -> names.group(RegionalGroup.valueOf(value));
            case LANGUAGE -> names.language(value);
            case THEME, POSITION -> themes.label(value);
            case CITES -> value;
        };
    }
}
