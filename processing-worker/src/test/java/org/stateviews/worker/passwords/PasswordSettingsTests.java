package org.stateviews.worker.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PasswordSettingsTests {

    private static final String PREFIX = "stateviews.passwords.";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withUserConfiguration(Settings.class)
                    .withPropertyValues(PREFIX + "keys=keys");

    @Test
    void aPasswordIsKeptForSevenDays() {
        context.run(
                it ->
                        assertThat(it.getBean(PasswordSettings.class))
                                .isEqualTo(
                                        new PasswordSettings(
                                                Path.of("keys"),
                                                Duration.ofDays(7),
                                                Duration.ofHours(1))));
    }

    @Test
    void eachKeyCanBeSet() {
        context.withPropertyValues(PREFIX + "keep=2d", PREFIX + "look=5m")
                .run(
                        it ->
                                assertThat(it.getBean(PasswordSettings.class))
                                        .isEqualTo(
                                                new PasswordSettings(
                                                        Path.of("keys"),
                                                        Duration.ofDays(2),
                                                        Duration.ofMinutes(5))));
    }

    @Test
    void anUnknownKeyStopsTheService() {
        context.withPropertyValues(PREFIX + "keeps=2d").run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(PasswordSettings.class)
    static class Settings {}
}
