package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class IntakeSettingsTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void everyKeyHasADefault() {
        context.run(
                it ->
                        assertThat(it.getBean(IntakeSettings.class))
                                .isEqualTo(
                                        new IntakeSettings(
                                                Duration.ofMinutes(1), DataSize.ofBytes(0))));
    }

    @Test
    void everyKeyCanBeSetAndNoOther() {
        context.withPropertyValues(
                        "stateviews.intake.grace=5s", "stateviews.intake.reserve=1073741824B")
                .run(
                        it ->
                                assertThat(it.getBean(IntakeSettings.class))
                                        .isEqualTo(
                                                new IntakeSettings(
                                                        Duration.ofSeconds(5),
                                                        DataSize.ofGigabytes(1))));
        context.withPropertyValues("stateviews.intake.reserves=1GB")
                .run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(IntakeSettings.class)
    static class Settings {}
}
