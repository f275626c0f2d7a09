package org.stateviews.local.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.ChildCommand;
import org.stateviews.local.process.Children;
import org.stateviews.local.process.Program;

/** A program of a few words of shell; ready as soon as it runs, never if it ends by itself. */
record StandIn(String name, String script, Path folder, List<Integer> ports) implements Program {

    StandIn(String name, String script, Path folder) {
        this(name, script, folder, List.of());
    }

    @Override
    public Child start() {
        return Children.start(
                new ChildCommand(
                        name,
                        List.of("sh", "-c", script),
                        folder,
                        Map.of(),
                        folder.resolve(name + ".log")));
    }

    @Override
    public boolean ready() {
        return script.contains("while");
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(5);
    }
}
