package org.stateviews.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which process listens on a port, read from {@code /proc} as {@code ss -p} does. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Number and command of the process; a process of another user stays nameless. */
    static String of(int port) {
        var sockets =
                Stream.of("net/tcp", "net/tcp6")
                        .flatMap(it -> lines(PROC.resolve(it)))
                        .map(it -> it.trim().split("\\s+"))
                        .filter(it -> it.length > 9 && it[3].equals(LISTENING))
                        .filter(it -> it[1].endsWith(":%04X".formatted(port)))
                        .map(it -> "socket:[" + it[9] + "]")
                        .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(it -> holds(it.pid(), sockets))
                .findFirst()
                .map(PortOwner::described)
                .orElse("another process, of another user perhaps");
    }

    private static String described(ProcessHandle process) {
        var command = process.info().commandLine().or(process.info()::command).orElse("unknown");
        var shown = command.length() > 100 ? command.substring(0, 100) + "…" : command;
        return "process %d (%s)".formatted(process.pid(), shown);
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (var open = Files.list(PROC.resolve(pid + "/fd"))) {
            return open.anyMatch(it -> sockets.contains(target(it)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return List.<String>of().stream();
        }
    }
}
