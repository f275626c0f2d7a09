package org.stateviews.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.stateviews.local.process.Child;
import org.stateviews.local.process.FreePorts;
import org.stateviews.local.process.LogTail;
import org.stateviews.local.process.Readiness;
import org.stateviews.local.process.Signal;
import org.stateviews.local.servers.KafkaServer;
import org.stateviews.local.servers.KafkaSettings;
import org.stateviews.local.servers.ServersHome;

/**
 * A Kafka that one test class may mistreat: frozen, thawed, killed and started again over the same
 * data and the same address. Everybody else shares {@link RealServers}. It ends with the JVM.
 */
public final class BrokerOfItsOwn implements AutoCloseable {

    private static final int HEAP_MEGABYTES = 256;

    private final KafkaServer server;
    private Child child;

    private BrokerOfItsOwn(KafkaServer server) {
        this.server = server;
        this.child = ready(server);
    }

    /** A new broker over empty data, ready. */
    public static BrokerOfItsOwn start() {
        var data = TemporaryFolders.create("stateviews-broker");
        return new BrokerOfItsOwn(new KafkaServer(ServersHome.configured(), settings(data)));
    }

    private static KafkaSettings settings(Path data) {
        var ports = FreePorts.find(2);
        return new KafkaSettings(
                data.resolve("kafka"),
                data.resolve("kafka.log"),
                ports.getFirst(),
                ports.getLast(),
                HEAP_MEGABYTES);
    }

    /** Address for clients, the same after every start. */
    public String bootstrapServers() {
        return server.bootstrapServers();
    }

    /**
     * Stops it where it stands (SIGSTOP): its lines stay open and nothing answers. Returns when
     * every thread stands still, which on a busy machine is a moment after the signal.
     */
    public void freeze() {
        signal(Signal.STOP);
        while (!standsStill()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private boolean standsStill() {
        try (var threads = Files.list(Path.of("/proc/" + child.pid() + "/task"))) {
            return threads.allMatch(BrokerOfItsOwn::isStopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state stands behind the name in brackets, see proc(5). */
    private static boolean isStopped(Path thread) {
        try {
            var stat = Files.readString(thread.resolve("stat"));
            return stat.startsWith("T", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return true;
        }
    }

    /** Lets it go on where it stood (SIGCONT). */
    public void thaw() {
        signal(Signal.CONT);
    }

    /** Ends it at once, as a power cut would end the process (SIGKILL). */
    public void kill() {
        child.kill();
    }

    /** Starts it again over the same data and returns when it serves. */
    public void startAgain() {
        child = ready(server);
    }

    @Override
    public void close() {
        child.kill();
    }

    private void signal(Signal signal) {
        try {
            signal.to(ProcessHandle.of(child.pid()).orElseThrow());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signalling the broker", e);
        }
    }

    private static Child ready(KafkaServer server) {
        var child = server.start();
        try {
            var outcome = Readiness.of(server, child);
            if (outcome instanceof Readiness.Ready) {
                return child;
            }
            child.kill();
            throw new IllegalStateException(
                    "%s: %s%n%s".formatted(child.name(), outcome, LogTail.of(child.log())));
        } catch (InterruptedException e) {
            child.kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the broker started", e);
        }
    }
}
