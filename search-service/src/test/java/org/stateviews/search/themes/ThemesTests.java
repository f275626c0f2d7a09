package org.stateviews.search.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.taxonomy.ConceptScheme;

class ThemesTests {
    private final Themes themes = new Themes(ConceptScheme.shipped());

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aThemeIsCalledAsThePageSpeaks() {
        LocaleContextHolder.setLocale(Locale.of("ar"));
        assertThat(themes.label("capacity_building")).isEqualTo("بناء القدرات");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(themes.label("capacity_building")).isEqualToIgnoringCase("capacity-building");
    }

    @Test
    void aThemeOfAnotherSchemeIsItsOwnNameAndComesLast() {
        assertThat(themes.label("fishing")).isEqualTo("fishing");
        assertThat(themes.pillar("fishing")).isEqualTo("fishing");
        assertThat(themes.pillar("points_of_contact")).isEqualTo("cbm");
        assertThat(
                        Stream.of("fishing", "capacity_building", "angling", "threats")
                                .sorted(themes.order()))
                .containsExactly("threats", "capacity_building", "angling", "fishing");
    }

    @Test
    void choicesStandBelowWhatStandsAboveThem() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var choices = themes.choices();
        var notations = choices.stream().map(ThemeChoice::notation).toList();

        assertThat(notations)
                .hasSize(ConceptScheme.shipped().concepts().size())
                .doesNotHaveDuplicates();
        assertThat(notations.indexOf("points_of_contact")).isGreaterThan(notations.indexOf("cbm"));
        assertThat(choices.get(notations.indexOf("points_of_contact")).label()).startsWith("– ");
        assertThat(choices.getFirst().label()).doesNotStartWith("–");
    }
}
