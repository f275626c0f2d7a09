package org.stateviews.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to hand in, which are gone when the tests end. */
final class PassingFile {

    private PassingFile() {}

    /** Where a file of this name may be written, in a folder of its own. */
    static Path named(String name) {
        try {
            var folder = Files.createTempDirectory("stateviews-");
            folder.toFile().deleteOnExit();
            var file = folder.resolve(name);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
