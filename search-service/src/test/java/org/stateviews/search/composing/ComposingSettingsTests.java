package org.stateviews.search.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ComposingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(new ComposingSettings(false, true));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.composing.executive-summaries",
                                        "true",
                                        "stateviews.composing.citations",
                                        "false")))
                .isEqualTo(new ComposingSettings(true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateviews.composing.executive-sumaries=true",
                "stateviews.composing.executive-summaries=perhaps"
            })
    void otherKeysAndValuesAreRefused(String property) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).hasFailed());
    }

    private static ComposingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.composing", ComposingSettings.class);
    }

    @EnableConfigurationProperties(ComposingSettings.class)
    static class Bound {}
}
