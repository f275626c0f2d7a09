package org.stateviews.local.servers;

import java.nio.file.Path;

/**
 * One node of its own.
 *
 * @param data folder for indices, configuration, snapshots and temporary files
 * @param log file for what it prints
 * @param port for HTTP, on loopback
 * @param transportPort which it opens though no other node calls, on loopback
 * @param heapMegabytes heap of the JVM
 */
public record ElasticsearchSettings(
        Path data, Path log, int port, int transportPort, int heapMegabytes) {

    public ElasticsearchSettings {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }
}
