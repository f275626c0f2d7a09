package org.stateviews.worker.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ScanningSettingsTests {

    private static final String PREFIX = "stateviews.scanning.";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void withoutAnAddressNothingIsScanned() {
        context.run(
                it ->
                        assertThat(it.getBean(ScanningSettings.class))
                                .isEqualTo(
                                        new ScanningSettings(
                                                null,
                                                Duration.ofSeconds(5),
                                                Duration.ofMinutes(3),
                                                200L << 20)));
    }

    @Test
    void eachKeyCanBeSet() {
        context.withPropertyValues(
                        PREFIX + "clamd=clamd.example:3310",
                        PREFIX + "greeting=1s",
                        PREFIX + "timeout=30s",
                        PREFIX + "max-bytes=1000")
                .run(
                        it ->
                                assertThat(it.getBean(ScanningSettings.class))
                                        .isEqualTo(
                                                new ScanningSettings(
                                                        "clamd.example:3310",
                                                        Duration.ofSeconds(1),
                                                        Duration.ofSeconds(30),
                                                        1000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-bytes=0", "clamav=localhost:3310", "timeout=soon"})
    void whatMakesNoSenseStopsTheService(String property) {
        context.withPropertyValues(PREFIX + property).run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(ScanningSettings.class)
    static class Settings {}
}
