package org.stateviews.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties a command to the life of this JVM: the kernel kills it when the thread that forked it is
 * gone. A session of its own keeps Ctrl-C at a terminal from reaching it, because the order of
 * stopping is ours. The shell in the middle ends at once when this JVM died before the signal was
 * armed. A wrapper comes before the signal, since a change of user disarms it.
 */
final class DeathSignal {

    private static final String IF_STARTER_LIVES = "test \"$PPID\" = \"$0\" && exec \"$@\"";

    private DeathSignal() {}

    static List<String> around(ChildCommand command) {
        var words = new ArrayList<>(List.of("setsid"));
        words.addAll(command.wrapper());
        words.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
        words.addAll(List.of("sh", "-c", IF_STARTER_LIVES));
        words.add(Long.toString(ProcessHandle.current().pid()));
        words.addAll(command.command());
        return words;
    }
}
