package org.stateviews.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Number and start time of the running supervisor, in one line for {@code infra/down}. The start
 * time, in clock ticks since boot, tells it from a later process with the same number, so a file
 * left by a crash does no harm.
 */
record PidFile(Path file) {

    void write() {
        var pid = ProcessHandle.current().pid();
        try {
            Files.writeString(file, pid + " " + startTicks(pid) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the supervisor it names runs. */
    boolean alive() {
        try {
            var words = Files.readString(file).trim().split(" ");
            return words.length == 2
                    && startTicks(Long.parseLong(words[0])) == Long.parseLong(words[1]);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** Field 22 of proc(5) stat; the name in field 2 may hold anything, so fields count from it. */
    private static long startTicks(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19]);
    }
}
