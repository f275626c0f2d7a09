package org.stateviews.testkit;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.FreePorts;
import org.stateviews.local.process.LogTail;
import org.stateviews.local.process.Program;
import org.stateviews.local.process.Readiness;
import org.stateviews.local.servers.ElasticsearchServer;
import org.stateviews.local.servers.ElasticsearchSettings;
import org.stateviews.local.servers.KafkaServer;
import org.stateviews.local.servers.KafkaSettings;
import org.stateviews.local.servers.ServersHome;

/** Both servers, ready; started side by side because each waits for a disk and a compiler. */
record StartedServers(KafkaServer kafka, ElasticsearchServer elasticsearch) {

    private static final int KAFKA_HEAP_MEGABYTES = 256;
    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 512;

    /** Another process may take a free port before we do. */
    private static final int TRIES = 3;

    static StartedServers start() {
        var home = ServersHome.configured();
        var children = new ConcurrentLinkedQueue<Child>();
        var data =
                TemporaryFolders.create("stateviews-servers", () -> children.forEach(Child::kill));
        var kafka = CompletableFuture.supplyAsync(() -> started(() -> kafka(home, data), children));
        var elasticsearch =
                CompletableFuture.supplyAsync(
                        () -> started(() -> elasticsearch(home, data), children));
        return new StartedServers(kafka.join(), elasticsearch.join());
    }

    private static KafkaServer kafka(ServersHome home, Path data) {
        var ports = FreePorts.find(2);
        return new KafkaServer(
                home,
                new KafkaSettings(
                        data.resolve("kafka"),
                        data.resolve("kafka.log"),
                        ports.getFirst(),
                        ports.getLast(),
                        KAFKA_HEAP_MEGABYTES));
    }

    private static ElasticsearchServer elasticsearch(ServersHome home, Path data) {
        var ports = FreePorts.find(2);
        return new ElasticsearchServer(
                home,
                new ElasticsearchSettings(
                        data.resolve("elasticsearch"),
                        data.resolve("elasticsearch.log"),
                        ports.getFirst(),
                        ports.getLast(),
                        ELASTICSEARCH_HEAP_MEGABYTES));
    }

    private static <P extends Program> P started(Supplier<P> onNewPorts, Queue<Child> children) {
        var said = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var program = onNewPorts.get();
            var child = program.start();
            children.add(child);
            var outcome = outcome(program, child);
            if (outcome instanceof Readiness.Ready) {
                return program;
            }
            child.kill();
            said = "%s: %s%n%s".formatted(child.name(), outcome, LogTail.of(child.log()));
        }
        throw new IllegalStateException(said);
    }

    private static Readiness outcome(Program program, Child child) {
        try {
            return Readiness.of(program, child);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server started", e);
        }
    }
}
