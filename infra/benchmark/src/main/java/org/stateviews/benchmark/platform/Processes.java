package org.stateviews.benchmark.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The supervisor's children over a data folder. Only they are looked at: the same service of
 * another platform, or a reader that the worker started, has another parent.
 */
record Processes(Path data) {

    /** The process of a part, empty while it is down. */
    Optional<ProcessHandle> of(Part part) {
        return children().filter(it -> part.runsAs(commandLine(it))).findFirst();
    }

    private Stream<ProcessHandle> children() {
        try {
            var words = Files.readString(data.resolve("supervisor.pid")).trim().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0])).stream()
                    .flatMap(ProcessHandle::children);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
