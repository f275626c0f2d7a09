package org.stateviews.worker.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WorkSettingsTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void anInstanceDoesEverythingUnlessItIsToldOtherwise() {
        context.run(
                it ->
                        assertThat(it.getBean(WorkSettings.class).does())
                                .containsExactlyInAnyOrder(Work.values()));
    }

    @Test
    void itMayDoOneThingAlone() {
        context.withPropertyValues("stateviews.worker.does=OCR")
                .run(
                        it ->
                                assertThat(it.getBean(WorkSettings.class).does())
                                        .containsExactly(Work.OCR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"does=", "does=READ", "do=OCR"})
    void whatMakesNoSenseStopsTheService(String property) {
        context.withPropertyValues("stateviews.worker." + property)
                .run(it -> assertThat(it).hasFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "dispatch, DISPATCH",
        "dispatch-attachments, DISPATCH",
        "extraction-text, TEXT",
        "extraction-ocr, OCR"
    })
    void eachListenerIsPartOfAKindOfWork(String listener, Work work) {
        assertThat(Work.of(listener)).isEqualTo(work);
    }

    @Test
    void aListenerOfNoKindIsAMistake() {
        assertThatThrownBy(() -> Work.of("unheard-of"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @EnableConfigurationProperties(WorkSettings.class)
    static class Settings {}
}
