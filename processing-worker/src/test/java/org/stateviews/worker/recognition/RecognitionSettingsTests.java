package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RecognitionSettingsTests {

    private static final String PREFIX = "stateviews.recognition.";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withUserConfiguration(Settings.class)
                    .withPropertyValues(PREFIX + "scratch=scratch");

    @Test
    void eachLimitHasADefault() {
        context.run(
                it ->
                        assertThat(it.getBean(RecognitionSettings.class))
                                .isEqualTo(
                                        new RecognitionSettings(
                                                Path.of("scratch"),
                                                "tesseract",
                                                2,
                                                4,
                                                300,
                                                50,
                                                Duration.ofSeconds(60),
                                                1024,
                                                0.5,
                                                0.85)));
    }

    @Test
    void eachLimitCanBeSet() {
        context.withPropertyValues(
                        PREFIX + "command=/opt/bin/tesseract",
                        PREFIX + "processes=3",
                        PREFIX + "pages-per-range=2",
                        PREFIX + "resolution=200",
                        PREFIX + "max-megapixels=20",
                        PREFIX + "timeout=7s",
                        PREFIX + "memory-megabytes=512",
                        PREFIX + "least-confidence=0.3",
                        PREFIX + "sure-confidence=0.9")
                .run(
                        it ->
                                assertThat(it.getBean(RecognitionSettings.class))
                                        .isEqualTo(
                                                new RecognitionSettings(
                                                        Path.of("scratch"),
                                                        "/opt/bin/tesseract",
                                                        3,
                                                        2,
                                                        200,
                                                        20,
                                                        Duration.ofSeconds(7),
                                                        512,
                                                        0.3,
                                                        0.9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "command=",
                "processes=0",
                "pages-per-range=0",
                "pages-per-range=5",
                "resolution=50",
                "max-megapixels=0",
                "timeout=80s",
                "memory-megabytes=64",
                "least-confidence=1.5",
                "sure-confidence=-1",
                "language=fra"
            })
    void whatMakesNoSenseStopsTheService(String property) {
        context.withPropertyValues(PREFIX + property).run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(RecognitionSettings.class)
    static class Settings {}
}
