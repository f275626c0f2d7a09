package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

    @TempDir Path folder;
    private PidFile file;

    @BeforeEach
    void file() {
        file = new PidFile(folder.resolve("supervisor.pid"));
    }

    @Test
    void theProcessThatWroteItIsAlive() {
        file.write();

        assertThat(file.alive()).isTrue();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
        Files.writeString(file.file(), ProcessHandle.current().pid() + " 1\n");

        assertThat(file.alive()).isFalse();
    }

    @Test
    void noFileAndAnUnreadableOneMeanThatNothingRuns() throws IOException {
        assertThat(file.alive()).isFalse();

        Files.writeString(file.file(), "half a");

        assertThat(file.alive()).isFalse();
    }
}
