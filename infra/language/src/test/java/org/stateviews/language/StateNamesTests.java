package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.States;

class StateNamesTests {

    @ParameterizedTest
    @EnumSource
    void noTwoStatesAreReadAlike(OfficialLanguage language) {
        Map<List<String>, String> names = new HashMap<>();
        for (var state : States.all()) {
            var name = States.name(state.code(), language);
            var terms = Term.words(LanguageAnalyzers.of(language), name);
            assertThat(terms).as(name).isNotEmpty();
            assertThat(names.put(terms, name)).as(name).isIn(null, name);
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(195);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsFoundByItsName(OfficialLanguage language) {
        for (var state : States.all()) {
            var name = States.name(state.code(), language);
            assertThat(Searching.in(language).findsPhrase(name, name)).as(name).isTrue();
        }
    }
}
