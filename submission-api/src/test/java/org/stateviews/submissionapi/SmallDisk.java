package org.stateviews.submissionapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory that is soon full; only root may make one. */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Mounted on the folder; skips the test where that is not allowed. */
    static SmallDisk mounted(Path folder, String size) {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "a small file system can be mounted by root only");
        return new SmallDisk(folder);
    }

    /** With another size, {@code ro} or {@code rw}. */
    void remount(String options) {
        if (!run("mount", "-o", "remount," + options, folder.toString())) {
            throw new IllegalStateException("not remounted with " + options);
        }
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
