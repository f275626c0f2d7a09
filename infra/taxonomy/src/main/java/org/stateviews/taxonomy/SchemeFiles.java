package org.stateviews.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a scheme lie: in a folder, or in the jar of this module. */
interface SchemeFiles {

    /** Content of a file, or empty when there is none of that name. */
    Optional<byte[]> read(String name);

    static SchemeFiles shipped() {
        return name -> {
            try (var stream = SchemeFiles.class.getResourceAsStream("ict-security/" + name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /**
     * @throws IOException when there is no such folder
     */
    static SchemeFiles in(Path folder) throws IOException {
        var real = folder.toRealPath();
        return name -> {
            var file = real.resolve(name).normalize();
            try {
                return file.startsWith(real) && Files.isRegularFile(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
