package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFormatTests {

    private static final String FIRST_LINE = "Data of a local StateViews platform.\n";

    @TempDir Path root;

    @Test
    void aNewFolderCarriesTheNumberOfItsFormat() throws IOException {
        assertThat(new DataFolder(root).open()).isFalse();

        assertThat(marker()).isEqualTo(FIRST_LINE + "format=" + DataFormat.CURRENT + "\n");
    }

    @Test
    void aFolderOfTheFirstReleasesIsBroughtUpToDateOnce() throws IOException {
        mark(FIRST_LINE);
        Files.createDirectories(root.resolve("kafka/records"));

        assertThat(new DataFolder(root).open()).isTrue();
        assertThat(new DataFolder(root).open()).isFalse();

        assertThat(marker()).endsWith("format=2\n");
        assertThat(root.resolve("kafka/records")).exists();
    }

    @Test
    void dataOfANewerReleaseAreRefusedAndStayAsTheyAre() throws IOException {
        mark(FIRST_LINE + "format=7\n");

        assertThatThrownBy(() -> new DataFolder(root).open())
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("format 7")
                .hasMessageContaining("newer")
                .hasMessageContaining("--data");

        try (var all = Files.list(root)) {
            assertThat(all).containsExactly(root.resolve(DataFormat.MARKER));
        }
    }

    @Test
    void aMarkerThatWasAlteredIsNotGuessedAt() throws IOException {
        mark(FIRST_LINE + "format=two\n");

        assertThatThrownBy(() -> new DataFolder(root).open())
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("does not say which format");
    }

    @Test
    void aFirstStartThatWasBrokenOffIsGoneOnWith() throws IOException {
        Files.writeString(root.resolve(DataFormat.DRAFT), "Data of");

        new DataFolder(root).open();

        assertThat(root.resolve(DataFormat.DRAFT)).doesNotExist();
        assertThat(marker()).endsWith("format=2\n");
    }

    @Test
    void aMarkerThatAPowerCutLeftEmptyIsWrittenAgain() throws IOException {
        mark("");

        new DataFolder(root).open();

        assertThat(marker()).endsWith("format=2\n");
    }

    @Test
    void newerDataCanStillBeRemoved() throws IOException {
        mark(FIRST_LINE + "format=7\n");

        new DataFolder(root).remove();

        assertThat(root).doesNotExist();
    }

    private void mark(String text) throws IOException {
        Files.writeString(root.resolve(DataFormat.MARKER), text);
    }

    private String marker() throws IOException {
        return Files.readString(root.resolve(DataFormat.MARKER));
    }
}
