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

    /** Mounted over a store that holds nothing yet; empty where only root may do that. */
    static Optional<SmallStore> mounted(Path folder) {
        try (var all = Files.walk(folder)) {
            var paths = all.toList();
            if (paths.stream().anyMatch(Files::isRegularFile)) {
                throw new IllegalStateException(folder + " holds something already");
            }
            var options = "size=" + SIZE + ",mode=700";
            if (!run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())) {
                return Optional.empty();
            }
            for (var path : paths) {
                Files.createDirectories(path);
            }
            return Optional.of(new SmallStore(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
