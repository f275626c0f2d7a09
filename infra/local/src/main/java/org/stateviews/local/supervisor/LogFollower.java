package org.stateviews.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a growing log in whole lines. */
final class LogFollower {

    private final Path log;
    private int read;

    LogFollower(Path log) {
        this.log = log;
    }

    /** Lines written since the last call, without the last line end. */
    Optional<String> next() {
        try {
            var text = Files.readString(log, StandardCharsets.ISO_8859_1);
            var end = text.lastIndexOf('\n');
            if (end < read) {
                return Optional.empty();
            }
            var bytes = text.substring(read, end).getBytes(StandardCharsets.ISO_8859_1);
            read = end + 1;
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
