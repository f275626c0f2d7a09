package org.stateviews.local.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.ChildCommand;
import org.stateviews.local.process.Children;
import org.stateviews.local.process.ClassArchive;
import org.stateviews.local.process.LogTail;
import org.stateviews.local.process.Program;

/**
 * Kafka as it is released, one broker that is its own controller. The data folder is formatted at
 * the first start and kept.
 */
public final class KafkaServer implements Program {

    private final ServersHome home;
    private final KafkaSettings settings;

    /** A broker over a data folder; nothing runs yet. */
    public KafkaServer(ServersHome home, KafkaSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    /** Address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(), settings.controllerPort());
    }

    /**
     * @throws IllegalStateException when a new data folder cannot be formatted
     */
    @Override
    public Child start() {
        ConfigurationFiles.folder(settings.data());
        ConfigurationFiles.write(logging(), ConfigurationFiles.resource("kafka-log4j2.properties"));
        ConfigurationFiles.write(properties(), KafkaConfiguration.of(settings));
        if (!Files.exists(settings.data().resolve("records/meta.properties"))) {
            format();
        }
        return Children.start(java("kafka.Kafka", properties().toString()));
    }

    @Override
    public boolean ready() {
        return KafkaReach.answers(bootstrapServers());
    }

    private void format() {
        var cluster = Uuid.randomUuid().toString();
        var tool =
                Children.start(
                        java(
                                "kafka.tools.StorageTool",
                                "format",
                                "--cluster-id",
                                cluster,
                                "--config",
                                properties().toString()));
        try {
            if (tool.exit() != 0) {
                throw new IllegalStateException(
                        "Kafka's data folder was not formatted:\n" + LogTail.of(tool.log()));
            }
        } catch (InterruptedException e) {
            tool.kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while formatting", e);
        }
    }

    private ChildCommand java(String mainClass, String... arguments) {
        var options =
                new ArrayList<>(
                        ClassArchive.options(
                                settings.data().resolve("classes.jsa"), home.kafkaLibraries()));
        options.addAll(
                List.of(
                        "-Xmx" + settings.heapMegabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dlog4j2.configurationFile=" + logging(),
                        "-cp",
                        home.kafkaLibraries() + "/*",
                        mainClass));
        var command = JavaProgram.command(options, arguments);
        return new ChildCommand(name(), command, settings.data(), Map.of(), settings.log());
    }

    private Path logging() {
        return settings.data().resolve("log4j2.properties");
    }

    private Path properties() {
        return settings.data().resolve("server.properties");
    }
}
