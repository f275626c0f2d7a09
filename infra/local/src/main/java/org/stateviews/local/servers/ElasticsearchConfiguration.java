package org.stateviews.local.servers;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of a node that stands alone. Indices are never made by a stray write; the disk threshold
 * is off, because a laptop that is 95 % full would turn every index read-only.
 */
final class ElasticsearchConfiguration {

    private ElasticsearchConfiguration() {}

    static String of(ElasticsearchSettings settings, Path snapshots) {
        return Stream.of(
                        "cluster.name: stateviews",
                        "node.name: local",
                        "discovery.type: single-node",
                        "network.host: 127.0.0.1",
                        "http.port: " + settings.port(),
                        "transport.port: " + settings.transportPort(),
                        "path.data: " + quoted(settings.data().resolve("indices")),
                        "path.logs: " + quoted(settings.data().resolve("logs")),
                        "path.repo: " + quoted(snapshots),
                        "xpack.security.enabled: false",
                        "action.auto_create_index: false",
                        "cluster.routing.allocation.disk.threshold_enabled: false")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String heap(int megabytes) {
        return "-Xms%dm%n-Xmx%dm%n".formatted(Math.min(megabytes, 256), megabytes);
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
