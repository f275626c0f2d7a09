package org.stateviews.local.servers;

import java.nio.file.Path;

/**
 * One broker of its own.
 *
 * @param data folder for records, configuration and nothing else
 * @param log file for what it prints
 * @param port for clients, on loopback
 * @param controllerPort for its own controller, on loopback
 * @param heapMegabytes heap of the JVM
 */
public record KafkaSettings(Path data, Path log, int port, int controllerPort, int heapMegabytes) {

    public KafkaSettings {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }
}
