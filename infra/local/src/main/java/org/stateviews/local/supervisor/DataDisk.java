package org.stateviews.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk that holds, or will hold, a folder. */
record DataDisk(Path folder) {

    /** Bytes that we may still write to it. */
    long free() throws IOException {
        return Files.getFileStore(existing()).getUsableSpace();
    }

    /**
     * Looks before anything is written.
     *
     * @throws UpFailure when a start would be in vain
     */
    void check() {
        try {
            long free = free();
            if (free < Room.TO_START) {
                throw new UpFailure(
                        """
                        Only %s are left on the disk of %s; StateViews needs %s to start.
                        Remove files from that disk, or name a folder on another one with --data. Nothing was changed.\
                        """
                                .formatted(Room.size(free), folder, Room.size(Room.TO_START)));
            }
        } catch (IOException e) {
            throw new UpFailure("The disk of " + folder + " cannot be used: " + e, e);
        }
    }

    /** The folder, or the nearest one above it that exists. */
    private Path existing() {
        var path = folder;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
