package org.stateviews.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who listens on a port, read from {@code /proc} as {@code ss -p} does.
 *
 * @param links what an open socket's link in {@code /proc/PID/fd} shows
 */
public record ListeningSockets(Set<String> links) {

    private static final String LISTENING = "0A";

    public ListeningSockets {
        links = Set.copyOf(links);
    }

    /** Sockets that listen on a port now, over IPv4 and IPv6. */
    public static ListeningSockets on(int port) {
        return new ListeningSockets(
                Stream.of("tcp", "tcp6")
                        .flatMap(it -> lines(Path.of("/proc/net", it)))
                        .map(it -> it.trim().split("\\s+"))
                        .filter(it -> it.length > 9 && it[3].equals(LISTENING))
                        .filter(it -> it[1].endsWith(":%04X".formatted(port)))
                        .map(it -> "socket:[" + it[9] + "]")
                        .collect(Collectors.toSet()));
    }

    /** Whether a process has one of them open; false too when it may not be looked into. */
    public boolean heldBy(long pid) {
        return OpenFiles.of(pid).stream().anyMatch(links::contains);
    }

    /** Whether we know for certain that a process has none of them open. */
    boolean surelyNotHeldBy(long pid) {
        return OpenFiles.canBeTold(pid) && !heldBy(pid);
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return List.<String>of().stream();
        }
    }
}
