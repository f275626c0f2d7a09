package org.stateviews.worker.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.stateviews.worker.extraction.ScratchRoom;

/**
 * Private folder in which ranges are worked on, each in a folder of its own that goes when it is
 * done. Emptied at start, so nothing of an earlier life is left over.
 */
final class Workplace {

    private final Path root;
    private final ScratchRoom room;

    private Workplace(Path root, ScratchRoom room) {
        this.root = root;
        this.room = room;
    }

    static Workplace prepare(Path root, ScratchRoom room) throws IOException {
        var absolute = root.toAbsolutePath();
        remove(absolute);
        Files.createDirectories(
                absolute,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectory(absolute.resolve("fonts"));
        return new Workplace(absolute, room);
    }

    /** A folder of one's own, once there is enough room on the disk. */
    Bench take() throws IOException {
        room.check();
        return new Bench(Files.createTempDirectory(root, "range-"));
    }

    /** Folder that is removed with all that is in it. */
    record Bench(Path folder) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
