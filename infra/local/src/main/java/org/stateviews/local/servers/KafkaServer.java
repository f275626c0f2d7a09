package org.stateviews.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.stateviews.local.process.AddedJavaOptions;
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

    /** For what recovery writes: indices, snapshots, checkpoints. */
    private static final long ROOM = 256L << 20;

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
     * @throws IllegalStateException when a new data folder cannot be formatted, or an old one has
     *     lost its name: a new name would turn its facts into those of another log; and on a full
     *     disk
     */
    @Override
    public Child start() {
        ConfigurationFiles.folder(settings.data());
        checkRoom(freeBytes());
        ConfigurationFiles.write(logging(), ConfigurationFiles.resource("kafka-log4j2.properties"));
        ConfigurationFiles.write(properties(), KafkaConfiguration.of(settings));
        if (!Files.exists(records().resolve("meta.properties"))) {
            format();
        }
        return Children.start(java("kafka.Kafka", properties().toString()));
    }

    @Override
    public boolean ready() {
        return KafkaReach.answers(bootstrapServers());
    }

    /**
     * Looks before a start. A broker that recovers its log without room takes what it cannot write
     * for damage and cuts the log off, seen down to offset 0 of the log that names the topics.
     */
    static void checkRoom(long free) {
        if (free < ROOM) {
            throw new IllegalStateException(
                    "%d MB are free on its disk, and it needs %d MB to start without losing facts"
                            .formatted(free >> 20, ROOM >> 20));
        }
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path records() {
        return settings.data().resolve("records");
    }

    private void format() {
        if (Files.exists(records().resolve("__cluster_metadata-0"))) {
            throw new IllegalStateException(
                    """
                    %s holds facts, but the file meta.properties with the name of their log is missing.
                    Restore that file, or the whole folder, from a backup. Nothing was changed.\
                    """
                            .formatted(records()));
        }
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
        var options = new ArrayList<>(ClassArchive.options(mainClass, home.kafkaLibraries()));
        options.addAll(AddedJavaOptions.given());
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
