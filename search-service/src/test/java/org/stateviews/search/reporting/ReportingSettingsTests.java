package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReportingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(new ReportingSettings(20_000, 150_000, 400, 300_000));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.reporting.text-length", "7",
                                        "stateviews.reporting.quote-length", "8",
                                        "stateviews.reporting.evidence", "9",
                                        "stateviews.reporting.translation-length", "10")))
                .isEqualTo(new ReportingSettings(7, 8, 9, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stateviews.reporting.text-lenght=7", "stateviews.reporting.text-length=0"})
    void otherKeysAndValuesAreRefused(String property) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(property)
                .run(context -> assertThat(context).hasFailed());
    }

    private static ReportingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.reporting", ReportingSettings.class);
    }

    @EnableConfigurationProperties(ReportingSettings.class)
    static class Bound {}
}
