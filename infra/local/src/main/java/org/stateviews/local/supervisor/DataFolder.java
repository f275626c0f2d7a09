package org.stateviews.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/**
 * The one folder with all data of a local platform. A marker file tells it from any other folder,
 * so that neither a start nor {@code --fresh} touches what belongs to someone else.
 */
record DataFolder(Path root) {

    Path of(String name) {
        return root.resolve(name);
    }

    Path log(String name) {
        return of("logs").resolve(name + ".log");
    }

    Path accounts() {
        return of("accounts.json");
    }

    DataFormat format() {
        return new DataFormat(root);
    }

    /**
     * Makes what is missing of it, also of a start that was broken off.
     *
     * @return whether it was of an older release and was brought to the format of this one
     * @throws UpFailure when the folder holds something else, or data of a newer release
     */
    boolean open() {
        try {
            if (Files.isDirectory(root) && !empty() && !format().isMarked()) {
                throw new UpFailure(
                        root
                                + " holds something else (no "
                                + DataFormat.MARKER
                                + " in it). Name an empty or a new folder with --data.");
            }
            Files.createDirectories(root);
            boolean older = format().isMarked() && format().bringUpToDate();
            if (!format().isMarked()) {
                format().mark();
            }
            for (var shared : List.of("logs", "kafka", "elasticsearch")) {
                Files.createDirectories(of(shared));
            }
            for (var own : List.of("documents", "keys", "scratch")) {
                Files.createDirectories(of(own));
                Files.setPosixFilePermissions(
                        of(own), PosixFilePermissions.fromString("rwx------"));
            }
            return older;
        } catch (IOException e) {
            throw new UpFailure("The data folder " + root + " cannot be used: " + e, e);
        }
    }

    /**
     * Removes everything in it.
     *
     * @throws UpFailure when it does not carry our marker
     */
    void remove() {
        if (!Files.exists(root)) {
            return;
        }
        if (!format().isMarked()) {
            throw new UpFailure(
                    "--fresh removes only folders of a local platform, and "
                            + root
                            + " has no "
                            + DataFormat.MARKER
                            + ".");
        }
        try (var all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new UpFailure("Could not remove " + root + ": " + e, e);
        }
    }

    /** Keeps the log of the last run beside the new one. */
    void rotate(Path log) {
        var name = log.getFileName().toString();
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(name.replace(".log", ".1.log")),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean empty() throws IOException {
        try (var all = Files.list(root)) {
            return all.allMatch(it -> it.equals(of(DataFormat.DRAFT)));
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UpFailure("Could not remove " + path + ": " + e, e);
        }
    }
}
