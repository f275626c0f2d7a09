package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.ConceptScheme;

class ThemeBranchTests {
    @Test
    void themesStandUnderTheirPillarInTheOrderOfTheScheme() {
        assertThat(branches("fishing", "points_of_contact", "cbm", "threats", "exercises"))
                .containsExactly("threats []", "cbm [points_of_contact, exercises]", "fishing []");
    }

    @Test
    void aThemeWhosePillarWasNotFoundStandsForItself() {
        assertThat(branches("points_of_contact")).containsExactly("points_of_contact []");
    }

    private static Stream<String> branches(String... notations) {
        var links =
                Arrays.stream(notations)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        it -> new FacetLink(it, it, 1, "/search", false)));
        return ThemeBranch.of(links, new Themes(ConceptScheme.shipped())).stream()
                .map(
                        it ->
                                it.pillar().value()
                                        + " "
                                        + it.below().stream().map(FacetLink::value).toList());
    }
}
