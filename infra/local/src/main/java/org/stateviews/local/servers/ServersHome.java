package org.stateviews.local.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The unpacked servers, as Maven lays them out in {@code infra/local/target/servers}. Nothing is
 * written there, so any number of platforms and test runs share one.
 *
 * @param folder holds {@code kafka/libs} and {@code elasticsearch}
 */
public record ServersHome(Path folder) {

    /** System property that names the folder. */
    public static final String PROPERTY = "stateviews.servers";

    public ServersHome {
        folder = folder.toAbsolutePath();
        if (!Files.isDirectory(folder.resolve("elasticsearch/lib"))
                || !Files.isDirectory(folder.resolve("kafka/libs"))) {
            throw new IllegalArgumentException(
                    "No servers in " + folder + ": run mvn package in infra/local first");
        }
    }

    /** The folder that the build names in a system property. */
    public static ServersHome configured() {
        return new ServersHome(
                Path.of(
                        Objects.requireNonNull(
                                System.getProperty(PROPERTY),
                                "System property " + PROPERTY + " is not set")));
    }

    Path elasticsearch() {
        return folder.resolve("elasticsearch");
    }

    Path kafkaLibraries() {
        return folder.resolve("kafka/libs");
    }
}
