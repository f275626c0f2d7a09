package org.stateviews.local.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Collectors;

/** Finds out that a port is taken before five JVMs are started in vain. */
final class PortCheck {

    private PortCheck() {}

    /**
     * @throws UpFailure naming each taken port, what wants it and what has it
     */
    static void check(Programs programs) {
        var taken =
                programs.all()
                        .flatMap(
                                program ->
                                        program.ports().stream()
                                                .filter(PortCheck::taken)
                                                .map(port -> line(program.name(), port)))
                        .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new UpFailure(
                    taken
                            + "\nStop what has the port, or choose another by SV_PORT_…"
                            + " (see infra/local/README.md).");
        }
    }

    private static String line(String program, int port) {
        return "Port %d, which %s needs, is taken by %s."
                .formatted(port, program, PortOwner.of(port));
    }

    private static boolean taken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() != port;
        } catch (IOException e) {
            return true;
        }
    }
}
