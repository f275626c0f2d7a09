package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Harbour;

class ConceptFinderTests {

    private static final ConceptFinder FINDER = ConceptFinder.of(Harbour.scheme());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour light",
                "FEUX DU PORT",
                "портовых огней",
                "港口灯光",
                "أضواء الميناء",
                "Luces del puerto"
            })
    void oneConceptIsNamedInAnyLanguageAndForm(String query) {
        assertThat(FINDER.in(query))
                .singleElement()
                .satisfies(it -> assertThat(it.concept().notation()).isEqualTo("lights"))
                .satisfies(it -> assertThat(it.namedIn()).hasSize(1))
                .satisfies(it -> assertThat(it.whole()).isTrue());
    }

    @Test
    void theTermsAreTheSameWhateverTheLanguage() {
        assertThat(FINDER.in("harbour lights").getFirst().terms())
                .isEqualTo(FINDER.in("港口灯光").getFirst().terms())
                .containsKeys(OfficialLanguage.values());
    }

    @Test
    void aQueryMayNameSeveralAndSayMore() {
        var named = FINDER.in("costs of night closure and harbour lights");

        assertThat(named)
                .extracting(it -> it.concept().notation())
                .containsExactly("night_closure", "lights");
        assertThat(named)
                .extracting(NamedConcept::words)
                .containsExactly("night closure", "harbour lights");
        assertThat(named).noneMatch(NamedConcept::whole);
    }

    @Test
    void aLabelWithinALongerOneIsNotMeant() {
        assertThat(FINDER.in("safety of harbours"))
                .extracting(it -> Map.entry(it.concept().notation(), it.words()))
                .containsExactly(Map.entry("safety", "safety of harbours"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fish", "the of", "\"", "harbour", "light harbour"})
    void otherQueriesNameNone(String query) {
        assertThat(FINDER.in(query)).isEmpty();
    }
}
