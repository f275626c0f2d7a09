package org.stateviews.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir Path parent;

    @Test
    void aFolderOfSomethingElseIsNeitherUsedNorRemoved() throws IOException {
        Files.writeString(parent.resolve("letters.txt"), "precious");
        var folder = new DataFolder(parent);

        assertThatThrownBy(folder::open)
                .isInstanceOf(UpFailure.class)
                .hasMessageContaining("holds something else");
        assertThatThrownBy(folder::remove).isInstanceOf(UpFailure.class);
        assertThat(parent.resolve("letters.txt")).hasContent("precious");
    }

    @Test
    void whatWasOpenedIsRemovedWhole() {
        var folder = new DataFolder(parent.resolve("data"));
        folder.open();
        folder.open();

        folder.remove();
        folder.remove();

        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void documentsAndKeysAreForTheOwnerOnly() throws IOException {
        var folder = new DataFolder(parent.resolve("data"));

        folder.open();

        assertThat(Files.getPosixFilePermissions(folder.of("documents"))).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.of("keys"))).hasSize(3);
    }

    @Test
    void theLogOfTheLastRunIsKept() throws IOException {
        var folder = new DataFolder(parent.resolve("data"));
        folder.open();
        Files.writeString(folder.log("kafka"), "last run");

        folder.rotate(folder.log("kafka"));

        assertThat(folder.log("kafka")).doesNotExist();
        assertThat(folder.log("kafka.1")).hasContent("last run");
    }
}
