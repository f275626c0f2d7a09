package org.stateviews.local.supervisor;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stateviews.local.process.AddedJavaOptions;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.ChildCommand;
import org.stateviews.local.process.Children;
import org.stateviews.local.process.ClassArchive;
import org.stateviews.local.process.HttpReach;
import org.stateviews.local.process.Program;

/**
 * A Spring Boot service from its extracted jar. It is ready when it says so itself, on the port
 * that people use.
 *
 * @param name also the name of its jar
 * @param jar in a folder where {@code java -Djarmode=tools … extract} put it
 * @param heapMegabytes heap of the JVM
 * @param ports the first one answers readiness
 * @param settings configuration keys, given as system properties, which stand above the environment
 * @param data where its log goes
 */
record BootService(
        String name,
        Path jar,
        int heapMegabytes,
        List<Integer> ports,
        Map<String, String> settings,
        DataFolder data)
        implements Program {

    BootService {
        ports = List.copyOf(ports);
        settings = Map.copyOf(settings);
    }

    @Override
    public Child start() {
        return Children.start(
                new ChildCommand(name, command(), data.root(), Map.of(), data.log(name)));
    }

    @Override
    public boolean ready() {
        return HttpReach.answers(
                URI.create(
                        "http://127.0.0.1:%d/actuator/health/readiness"
                                .formatted(ports.getFirst())));
    }

    /** Longer than the half minute that the services grant their own work. */
    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(45);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(AddedJavaOptions.given());
        command.addAll(ClassArchive.options(name, jar));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }
}
