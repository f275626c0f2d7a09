package org.stateviews.search.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReviewingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(new ReviewingSettings(20_000, 1_000, 20, 100, 10_000));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.reviewing.text-length", "7",
                                        "stateviews.reviewing.reason-length", "8",
                                        "stateviews.reviewing.page-size", "9",
                                        "stateviews.reviewing.max-page-size", "10",
                                        "stateviews.reviewing.depth", "11")))
                .isEqualTo(new ReviewingSettings(7, 8, 9, 10, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stateviews.reviewing.text-lenght=7", "stateviews.reviewing.text-length=0"})
    void otherKeysAndValuesAreRefused(String property) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).hasFailed());
    }

    private static ReviewingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.reviewing", ReviewingSettings.class);
    }

    @EnableConfigurationProperties(ReviewingSettings.class)
    static class Bound {}
}
