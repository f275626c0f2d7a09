package org.stateviews.search.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CheckingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(new CheckingSettings(8_500, 50, Map.of()));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.checking.word-limit", "10700",
                                        "stateviews.checking.undercited", "7",
                                        "stateviews.checking.names.Albion", "Fiji")))
                .isEqualTo(new CheckingSettings(10_700, 7, Map.of("Albion", "Fiji")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stateviews.checking.word-limt=7", "stateviews.checking.undercited=101"})
    void otherKeysAndValuesAreRefused(String property) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).hasFailed());
    }

    private static CheckingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.checking", CheckingSettings.class);
    }

    @EnableConfigurationProperties(CheckingSettings.class)
    static class Bound {}
}
