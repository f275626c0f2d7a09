package org.stateviews.contracts.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;

class StatesTests {

    @ParameterizedTest
    @CsvSource({"MEMBER_STATE, 193", "OBSERVER_STATE, 2"})
    void thereAreAsManyStatesAsTheUnitedNationsCounts(StateStatus status, int count) {
        assertThat(States.all()).filteredOn(it -> it.status() == status).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "AFRICAN, 54",
        "ASIA_PACIFIC, 54",
        "EASTERN_EUROPEAN, 23",
        "LATIN_AMERICAN_AND_CARIBBEAN, 33",
        "WESTERN_EUROPEAN_AND_OTHERS, 27"
    })
    void eachRegionalGroupHasItsFullMembers(RegionalGroup group, int count) {
        assertThat(States.all())
                .filteredOn(it -> it.membership() == GroupMembership.FULL)
                .filteredOn(it -> it.group() == group)
                .hasSize(count);
    }

    @Test
    void twoMemberStatesAreSpecial() {
        assertThat(States.all())
                .filteredOn(it -> it.status() == StateStatus.MEMBER_STATE)
                .filteredOn(it -> it.membership() != GroupMembership.FULL)
                .extracting(it -> it.code().value(), State::group, State::membership)
                .containsExactlyInAnyOrder(
                        tuple(
                                "TUR",
                                RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS,
                                GroupMembership.ALSO_ASIA_PACIFIC),
                        tuple(
                                "USA",
                                RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS,
                                GroupMembership.OBSERVER));
    }

    @Test
    void observerStatesAreInNoGroup() {
        assertThat(States.all())
                .filteredOn(it -> it.status() == StateStatus.OBSERVER_STATE)
                .allMatch(it -> it.regionalGroup().isEmpty())
                .allMatch(it -> it.membership() == GroupMembership.NONE)
                .extracting(it -> it.code().value())
                .containsExactlyInAnyOrder("PSE", "VAT");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsNamesInEveryLanguage(OfficialLanguage language) {
        var names = new HashSet<String>();
        for (var state : States.all()) {
            assertThat(state.name(language)).isNotBlank().isEqualTo(state.name(language).strip());
            assertThat(state.formalNames().get(language)).isNotBlank();
            assertThat(names.add(state.name(language))).as(state.name(language)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameStandsWithoutArticleInParentheses(OfficialLanguage language) {
        assertThat(States.all())
                .extracting(it -> it.name(language))
                .noneMatch(name -> name.matches(".*\\((the|l['’]|la|le|les|el|los|las)\\)"));
    }

    @Test
    void codesAreUniqueAndWellFormed() {
        assertThat(States.all()).extracting(State::iso2).doesNotHaveDuplicates();
        assertThat(States.all()).extracting(State::m49).doesNotHaveDuplicates();
        assertThat(States.all())
                .allMatch(it -> it.code().value().matches("[A-Z]{3}"))
                .allMatch(it -> it.iso2().matches("[A-Z]{2}"))
                .allMatch(it -> it.m49().matches("[0-9]{3}"));
    }

    @Test
    void statesSortByTheirEnglishShortNames() {
        var codes =
                List.of(
                        "PRK", "DNK", "KOR", "TUR", "TUN", "CIV", "CRI", "BOL", "IRN", "GBR", "NLD",
                        "VEN");
        var english = Collator.getInstance(Locale.ENGLISH);

        var sorted =
                States.all().stream()
                        .filter(it -> codes.contains(it.code().value()))
                        .map(it -> it.name(OfficialLanguage.ENGLISH))
                        .sorted(Comparator.comparing(it -> it, english))
                        .toList();

        assertThat(sorted)
                .containsExactly(
                        "Bolivia (Plurinational State of)",
                        "Costa Rica",
                        "Côte d'Ivoire",
                        "Democratic People's Republic of Korea",
                        "Denmark",
                        "Iran (Islamic Republic of)",
                        "Netherlands (Kingdom of the)",
                        "Republic of Korea",
                        "Tunisia",
                        "Türkiye",
                        "United Kingdom of Great Britain and Northern Ireland",
                        "Venezuela (Bolivarian Republic of)");
    }

    @Test
    void whoeverIsNoStateHasItsCodeForAName() {
        assertThat(States.find(new SubmitterCode("EU"))).isEmpty();
        assertThat(States.name(new SubmitterCode("EU"), OfficialLanguage.ARABIC)).isEqualTo("EU");
        assertThat(States.name(new SubmitterCode("FRA"), OfficialLanguage.SPANISH))
                .isEqualTo("Francia");
    }
}
