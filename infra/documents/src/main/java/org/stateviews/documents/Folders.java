package org.stateviews.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Folders of the store, flushed when something in them changes, or a power cut forgets it. */
final class Folders {

    private Folders() {}

    /** Makes a folder and those above it, up to one that exists. */
    static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            create(of(folder));
            Files.createDirectories(folder);
            flush(of(folder));
        }
    }

    static Path of(Path file) {
        return Objects.requireNonNull(file.getParent(), "everything in the store has a folder");
    }

    static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
