package org.stateviews.local.supervisor;

import org.stateviews.local.process.ListeningSockets;

/** Names the process that listens on a port. */
final class PortOwner {

    private static final int SHOWN = 100;

    private PortOwner() {}

    /** Number and command of the process; a process of another user stays nameless. */
    static String of(int port) {
        var sockets = ListeningSockets.on(port);
        return ProcessHandle.allProcesses()
                .filter(it -> sockets.heldBy(it.pid()))
                .findFirst()
                .map(PortOwner::described)
                .orElse("another process, of another user perhaps");
    }

    private static String described(ProcessHandle process) {
        var command = process.info().commandLine().or(process.info()::command).orElse("unknown");
        var shown = command.length() > SHOWN ? command.substring(0, SHOWN) + "…" : command;
        return "process %d (%s)".formatted(process.pid(), shown);
    }
}
