package org.stateviews.search.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A search as an address: whoever has the address has the search. What is the default is left out,
 * and a changed filter begins at the first page again.
 */
record SearchAddress(String typed, PassageFilters filters, boolean expand) {
    private static final String PATH = "/search";

    /** A search as nobody has changed it. */
    SearchAddress(String typed, PassageFilters filters) {
        this(typed, filters, true);
    }

    String address() {
        var builder = UriComponentsBuilder.fromPath(PATH);
        parameters()
                .forEach(
                        (name, values) ->
                                values.forEach(
                                        value ->
                                                builder.queryParam(
                                                        name, UriUtils.encode(value, "UTF-8"))));
        return builder.build(true).toUriString();
    }

    /** Parameters other than the words, which the search form has to send along. */
    MultiValueMap<String, String> filterParameters() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.put("call", names(filters.calls()));
        Arrays.stream(Facet.values())
                .forEach(facet -> parameters.put(facet.parameter(), facet.chosen(filters)));
        parameters.put("kind", names(filters.kinds()));
        parameters.put("current", filters.currentOnly() ? List.of() : List.of("false"));
        parameters.put("expand", expand ? List.of() : List.of("false"));
        return parameters;
    }

    SearchAddress with(Facet facet, String value) {
        var values = new ArrayList<>(facet.chosen(filters));
        values.add(value);
        return with(filters.with(facet, values));
    }

    SearchAddress without(Facet facet, String value) {
        var values = new ArrayList<>(facet.chosen(filters));
        values.remove(value);
        return with(filters.with(facet, values));
    }

    SearchAddress currentOnly(boolean currentOnly) {
        return with(filters.currentOnly(currentOnly));
    }

    SearchAddress withoutCalls() {
        return with(filters.withoutCalls());
    }

    SearchAddress withoutKinds() {
        return with(filters.withoutKinds());
    }

    SearchAddress withoutFilters() {
        return with(PassageFilters.NONE);
    }

    SearchAddress expand(boolean wanted) {
        return new SearchAddress(typed, filters, wanted);
    }

    private SearchAddress with(PassageFilters others) {
        return new SearchAddress(typed, others, expand);
    }

    private MultiValueMap<String, String> parameters() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.put("q", typed.isEmpty() ? List.of() : List.of(typed));
        parameters.putAll(filterParameters());
        return parameters;
    }

    private static List<String> names(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
