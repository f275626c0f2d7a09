package org.stateviews.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that are removed when the test JVM ends in good order. */
public final class TemporaryFolders {

    private TemporaryFolders() {}

    /** A folder of its own. */
    public static Path create(String prefix) {
        return create(prefix, () -> {});
    }

    /**
     * A folder of its own.
     *
     * @param first what has to be done before the folder can go, such as ending who writes there
     */
    public static Path create(String prefix, Runnable first) {
        try {
            var folder = Files.createTempDirectory(prefix);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder, first)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder, Runnable first) {
        first.run();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
