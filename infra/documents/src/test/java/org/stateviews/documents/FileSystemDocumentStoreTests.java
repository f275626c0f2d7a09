package org.stateviews.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSystemDocumentStoreTests extends DocumentStoreContract {

    @TempDir Path folder;
    private FileSystemDocumentStore store;

    @BeforeEach
    void openStore() {
        store = new FileSystemDocumentStore(folder.resolve("documents"));
    }

    @Override
    DocumentStore store() {
        return store;
    }

    @Test
    void whatWasStoredIsThereAfterOpeningTheStoreAgain() throws IOException {
        var stored = store.put(stream("kept"));

        var again = new FileSystemDocumentStore(folder.resolve("documents"));

        try (var in = again.original(stored.sha256()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes("kept"));
        }
    }

    @Test
    void aStoreThatCannotWriteSaysSo() throws IOException {
        Files.delete(store.incoming());

        assertThatThrownBy(() -> store.put(stream("views")))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.putIfAbsent(StoreName.of("a"), bytes("views")))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void aStoreThatIsNotMountedMissesNoFile() throws IOException {
        var claimed = StoreName.of("claims", "a");
        store.putIfAbsent(claimed, bytes("views"));

        Files.move(folder.resolve("documents"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> store.get(claimed)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.length(claimed))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.open(claimed, 0, 1))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.list(StoreName.of("claims")))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.passing().get(claimed))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.passing().all())
                .isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "../x", "a/../b", "/etc/passwd", "a//b", ".hidden", "a b", "ملف"})
    void noNameLeavesTheFolder(String name) {
        assertThatThrownBy(() -> new StoreName(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
