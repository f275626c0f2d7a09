package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class ScratchRoomTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @TempDir Path folder;

    @Test
    void noReadingBeginsWithTooLittleRoomAndItIsSaidHowMuchIsMissing() {
        var room = new ScratchRoom(folder, DataSize.ofTerabytes(1_000_000));

        assertThatThrownBy(room::check)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("waits for room")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void withRoomItBegins() {
        assertThatCode(new ScratchRoom(folder, DataSize.ofBytes(1))::check)
                .doesNotThrowAnyException();
    }

    @Test
    void theKeyHasADefaultAndCanBeSet() {
        context.run(
                it ->
                        assertThat(it.getBean(RoomSettings.class).least())
                                .isEqualTo(DataSize.ofMegabytes(256)));
        context.withPropertyValues("stateviews.room.least=1GB")
                .run(
                        it ->
                                assertThat(it.getBean(RoomSettings.class).least())
                                        .isEqualTo(DataSize.ofGigabytes(1)));
        context.withPropertyValues("stateviews.room.most=1GB")
                .run(it -> assertThat(it).hasFailed());
    }

    @EnableConfigurationProperties(RoomSettings.class)
    static class Settings {}
}
