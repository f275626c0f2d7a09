package org.stateviews.contracts.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.language.OfficialLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PassageIndexTests {

    private static final JsonNode MAPPINGS =
            JsonMapper.builder().build().readTree(PassageIndex.definition()).get("mappings");

    @Test
    void theMappingHoldsTheFieldsOfTheContractAndNoOthers() {
        var expected = new TreeSet<>(constants());
        for (var language : OfficialLanguage.values()) {
            expected.add(PassageIndex.textField(language.code()).orElseThrow());
            expected.add(PassageIndex.headingField(language.code()).orElseThrow());
        }

        assertThat(new TreeSet<>(MAPPINGS.get("properties").propertyNames())).isEqualTo(expected);
    }

    @Test
    void aFieldThatNobodyAgreedOnIsRefused() {
        assertThat(MAPPINGS.get("dynamic").stringValue()).isEqualTo("strict");
    }

    @ParameterizedTest
    @EnumSource
    void eachOfficialLanguageHasItsAnalyzer(OfficialLanguage language) {
        var code = language.code();

        assertThat(PassageIndex.textField(code)).contains("text_" + code);
        assertThat(analyzer("text_" + code)).isEqualTo("stateviews_" + code);
        assertThat(analyzer("heading_" + code)).isEqualTo(PassageIndex.analyzer(language));
    }

    @Test
    void otherLanguagesAreFoundByTheirExactForms() {
        assertThat(PassageIndex.textField("other:pt")).isEmpty();
        assertThat(PassageIndex.headingField("und")).isEmpty();
        assertThat(analyzer(PassageFields.TEXT)).isEqualTo("standard");
        assertThat(analyzer(PassageFields.HEADING)).isEqualTo("standard");
    }

    @Test
    void generationsAreCounted() {
        assertThat(PassageIndex.ofGeneration(3)).isEqualTo("passages-3");
    }

    private static String analyzer(String field) {
        return MAPPINGS.get("properties").get(field).get("analyzer").stringValue();
    }

    private static Set<String> constants() {
        var names = new TreeSet<String>();
        Arrays.stream(PassageFields.class.getFields())
                .map(PassageIndexTests::value)
                .forEach(names::add);
        return names;
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is not public", e);
        }
    }
}
