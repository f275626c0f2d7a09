package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class ExtractionSettingsTests {

    private static final String PREFIX = "stateviews.extraction.";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withUserConfiguration(Settings.class)
                    .withPropertyValues(PREFIX + "scratch=scratch");

    @Test
    void eachLimitHasADefault() {
        context.run(
                it ->
                        assertThat(it.getBean(ExtractionSettings.class))
                                .isEqualTo(
                                        new ExtractionSettings(
                                                Path.of("scratch"),
                                                Duration.ofSeconds(100),
                                                Duration.ofSeconds(60),
                                                512,
                                                5_000_000,
                                                99,
                                                DataSize.ofMegabytes(200),
                                                3,
                                                true)));
    }

    @Test
    void eachLimitCanBeSet() {
        context.withPropertyValues(
                        PREFIX + "timeout=7s",
                        PREFIX + "start=8s",
                        PREFIX + "memory-megabytes=256",
                        PREFIX + "max-characters=5000",
                        PREFIX + "max-embedded=0",
                        PREFIX + "max-attached=3MB",
                        PREFIX + "attempts=1",
                        PREFIX + "require-isolation=false")
                .run(
                        it ->
                                assertThat(it.getBean(ExtractionSettings.class))
                                        .isEqualTo(
                                                new ExtractionSettings(
                                                        Path.of("scratch"),
                                                        Duration.ofSeconds(7),
                                                        Duration.ofSeconds(8),
                                                        256,
                                                        5000,
                                                        0,
                                                        DataSize.ofMegabytes(3),
                                                        1,
                                                        false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memory-megabytes=64",
                "max-characters=10",
                "max-embedded=-1",
                "max-embedded=100",
                "attempts=0",
                "timeouts=7s"
            })
    void whatMakesNoSenseStopsTheService(String property) {
        context.withPropertyValues(PREFIX + property).run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(ExtractionSettings.class)
    static class Settings {}
}
