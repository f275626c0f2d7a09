package org.stateviews.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param name how people know it; also the name of its log
 * @param command program and arguments
 * @param folder working folder, which must exist
 * @param environment variables added to the inherited ones
 * @param log file that takes standard output and standard error
 * @param wrapper words put before the command, such as a change of user; empty for none
 */
public record ChildCommand(
        String name,
        List<String> command,
        Path folder,
        Map<String, String> environment,
        Path log,
        List<String> wrapper) {

    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        wrapper = List.copyOf(wrapper);
    }

    /** A command that runs as the user who starts it. */
    public ChildCommand(
            String name,
            List<String> command,
            Path folder,
            Map<String, String> environment,
            Path log) {
        this(name, command, folder, environment, log, List.of());
    }
}
