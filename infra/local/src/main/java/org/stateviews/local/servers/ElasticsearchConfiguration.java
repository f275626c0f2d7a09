package org.stateviews.local.servers;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of a node that stands alone. Indices are never made by a stray write. The limits for the
 * disk are bytes, because a laptop that is 95 % full may have gigabytes left and would turn every
 * index read-only all the same. Below the flood stage writing stops in good order and goes on by
 * itself; without it the disk would fill to its last byte and shards would break off.
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
                        "cluster.info.update.interval: 10s",
                        watermark("low", 512),
                        watermark("high", 384),
                        watermark("flood_stage", 256))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String watermark(String stage, int megabytesLeft) {
        return "cluster.routing.allocation.disk.watermark.%s: %dmb".formatted(stage, megabytesLeft);
    }

    static String heap(int megabytes) {
        return "-Xms%dm%n-Xmx%dm%n".formatted(Math.min(megabytes, 256), megabytes);
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
