package org.stateviews.local.servers;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.stateviews.local.process.AddedJavaOptions;

/** Where a node writes: all below its data folder, nothing in the shared distribution. */
record ElasticsearchFolders(Path data) {

    Path configuration() {
        return data.resolve("config");
    }

    Path temporary() {
        return data.resolve("tmp");
    }

    Path snapshots() {
        return data.resolve("snapshots");
    }

    Path logs() {
        return data.resolve("logs");
    }

    void create() {
        Stream.of(configuration(), temporary(), snapshots(), logs(), data.resolve("indices"))
                .forEach(ConfigurationFiles::folder);
    }

    void configure(ElasticsearchSettings settings) {
        write("elasticsearch.yml", ElasticsearchConfiguration.of(settings, snapshots()));
        write("jvm.options", ConfigurationFiles.resource("jvm.options"));
        write("log4j2.properties", ConfigurationFiles.resource("elasticsearch-log4j2.properties"));
        write(
                "jvm.options.d/heap.options",
                ElasticsearchConfiguration.heap(settings.heapMegabytes()));
        write("jvm.options.d/added.options", String.join("\n", AddedJavaOptions.given()));
    }

    private void write(String name, String text) {
        ConfigurationFiles.write(configuration().resolve(name), text);
    }
}
