package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * Room for the working copy and the temporary files of a reading. A reader that runs out of it says
 * that the file is damaged, and that would be kept; so no reading begins without enough.
 */
public record ScratchRoom(Path scratch, DataSize least) {

    /**
     * Looks before a reading.
     *
     * @throws UncheckedIOException when there is too little; the listener waits and tries again
     */
    public void check() {
        try {
            long free = Files.getFileStore(scratch).getUsableSpace();
            if (free < least.toBytes()) {
                throw new IOException(
                        "reading waits for room on the disk of %s: %d MB are free, %d MB are needed"
                                .formatted(scratch, free >> 20, least.toMegabytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
