package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DraftingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(Drafts.DEFAULTS);
    }

    @Test
    void everyKeyCanBeSet() {
        var values =
                Map.of(
                        "stateviews.drafting.names", "1",
                        "stateviews.drafting.evidence", "2",
                        "stateviews.drafting.sentences", "3",
                        "stateviews.drafting.quotations", "4",
                        "stateviews.drafting.quantifiers.several-count", "5",
                        "stateviews.drafting.quantifiers.several-share", "6",
                        "stateviews.drafting.quantifiers.many-count", "7",
                        "stateviews.drafting.quantifiers.many-share", "8",
                        "stateviews.drafting.quantifiers.most-count", "9",
                        "stateviews.drafting.quantifiers.most-share", "10");

        assertThat(bind(values))
                .isEqualTo(
                        new DraftingSettings(
                                1, 2, 3, 4, new QuantifierSettings(5, 6, 7, 8, 9, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateviews.drafting.name=7",
                "stateviews.drafting.names=-1",
                "stateviews.drafting.evidence=0",
                "stateviews.drafting.sentences=0",
                "stateviews.drafting.quotations=-1",
                "stateviews.drafting.quantifiers.few-count=3",
                "stateviews.drafting.quantifiers.several-count=2",
                "stateviews.drafting.quantifiers.several-share=30",
                "stateviews.drafting.quantifiers.many-count=9",
                "stateviews.drafting.quantifiers.most-share=100"
            })
    void otherKeysAndValuesAreRefused(String property) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).hasFailed());
    }

    private static DraftingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.drafting", DraftingSettings.class);
    }

    @EnableConfigurationProperties(DraftingSettings.class)
    static class Bound {}
}
