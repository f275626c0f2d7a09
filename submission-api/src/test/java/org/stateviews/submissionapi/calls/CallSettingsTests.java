package org.stateviews.submissionapi.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CallSettingsTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void theShippedCallHasNoDeadlineUnlessOneIsSet() {
        context.run(
                it -> assertThat(it.getBean(CallSettings.class)).isEqualTo(new CallSettings(0)));
    }

    @Test
    void itIsOpenForAsManyDaysAsOneSays() {
        context.withPropertyValues("stateviews.calls.open-for-days=30")
                .run(
                        it ->
                                assertThat(it.getBean(CallSettings.class))
                                        .isEqualTo(new CallSettings(30)));
    }

    @Test
    void whatMakesNoSenseStopsTheService() {
        context.withPropertyValues("stateviews.calls.open-for-days=-1")
                .run(it -> assertThat(it).hasFailed());
        context.withPropertyValues("stateviews.calls.open-for-dayz=30")
                .run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(CallSettings.class)
    static class Settings {}
}
