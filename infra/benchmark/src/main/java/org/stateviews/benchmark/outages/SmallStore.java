package org.stateviews.benchmark.outages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stateviews.benchmark.trial.Pause;

/**
 * The document store of a fresh platform on a small file system in memory, so that it can be full
 * or read-only without anything else being so. Services name files anew each time, so they need not
 * be started again.
 */
final class SmallStore implements AutoCloseable {

    /** More than the reserve of 1 GB that the door keeps free. */
    private static final String SIZE = "1300m";

    private static final int BLOCK = 1 << 20;
    private static final int PAGE = 1 << 12;
    private static final int TRIES = 50;
    private static final Duration TRY_AGAIN = Duration.ofMillis(100);

    private final Path folder;

    private SmallStore(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "unmount-store"));
    }

    /**
     * Mounted over a store that was begun a moment ago, with what it holds by then; empty where
     * only root may do that.
     */
    static Optional<SmallStore> mounted(Path folder) {
        try {
            var before = Files.createTempDirectory("stateviews-store-");
            var options = "size=" + SIZE + ",mode=700";
            boolean small =
                    copied(folder, before)
                            && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", "" + folder);
            if (small && !copied(before, folder)) {
                throw new IllegalStateException("the small store does not take what was there");
            }
            run("rm", "-rf", "" + before);
            return small ? Optional.of(new SmallStore(folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With modes and owners: keys are for their owner alone. */
    private static boolean copied(Path from, Path to) {
        return run("cp", "-a", from + "/.", "" + to);
    }

    /** Takes away what an earlier run that was killed left mounted. */
    static void forget(Path folder) {
        if (Files.isDirectory(folder)) {
            run("umount", "-l", folder.toString());
        }
    }

    /** Fills what is free to the last page. */
    void fill() {
        for (int size : List.of(BLOCK, PAGE)) {
            try (var out =
                    Files.newOutputStream(
                            filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(new byte[size]);
                }
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).contains("No space")) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Takes away what {@link #fill} wrote. */
    void makeRoom() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it read-only or writable; waits for files that are being written. */
    void remount(String mode) throws InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            if (run("mount", "-o", "remount," + mode, folder.toString())) {
                return;
            }
            Pause.of(TRY_AGAIN);
        }
        throw new IllegalStateException(folder + " could not be mounted anew as " + mode);
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
