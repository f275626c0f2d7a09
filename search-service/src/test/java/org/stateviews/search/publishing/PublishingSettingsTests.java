package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PublishingSettingsTests {
    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(PublishingConfiguration.class);

    @Test
    void theDefaultIsTheDocumentedOneAndThereIsAPublisher() {
        context.run(
                it ->
                        assertThat(it)
                                .hasSingleBean(Publisher.class)
                                .getBean(PublishingSettings.class)
                                .isEqualTo(
                                        new PublishingSettings(
                                                Paper.LETTER, Duration.ofMinutes(1))));
    }

    @Test
    void everyKeyCanBeSet() {
        context.withPropertyValues("stateviews.publishing.paper=a4")
                .run(
                        it ->
                                assertThat(it)
                                        .getBean(PublishingSettings.class)
                                        .isEqualTo(
                                                new PublishingSettings(
                                                        Paper.A4, Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateviews.publishing.papre=a4", "stateviews.publishing.paper=a3"})
    void otherKeysAndValuesAreRefused(String property) {
        context.withPropertyValues(property).run(it -> assertThat(it).hasFailed());
    }
}
