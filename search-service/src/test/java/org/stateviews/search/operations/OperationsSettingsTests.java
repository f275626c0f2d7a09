package org.stateviews.search.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OperationsSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of()))
                .isEqualTo(new OperationsSettings(Duration.ofMinutes(5), 50, 20_000));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.operations.proof-age", "1m",
                                        "stateviews.operations.page-size", "2",
                                        "stateviews.operations.payload-characters", "3")))
                .isEqualTo(new OperationsSettings(Duration.ofMinutes(1), 2, 3));
    }

    @Test
    void unknownKeysAreRefused() {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("stateviews.operations.prof-age=1m")
                .run(context -> assertThat(context).hasFailed());
    }

    private static OperationsSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.operations", OperationsSettings.class);
    }

    @EnableConfigurationProperties(OperationsSettings.class)
    static class Bound {}
}
