package org.stateviews.local.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs us runs the servers too: there is one version to check and to name. */
final class JavaProgram {

    private JavaProgram() {}

    static List<String> command(List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(arguments));
        return command;
    }
}
