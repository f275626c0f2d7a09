package org.stateviews.worker.generations;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogUnavailableException;

/** Which Kafka cluster holds the facts; asked once. */
final class LogIdentity {

    private final LogClients clients;
    private @Nullable String known;

    LogIdentity(LogClients clients) {
        this.clients = clients;
    }

    String clusterId() {
        var id = known;
        if (id == null) {
            id = ask();
            known = id;
        }
        return id;
    }

    private String ask() {
        try (var admin = clients.admin()) {
            return admin.describeCluster().clusterId().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new LogUnavailableException("the cluster does not tell its name", e);
        }
    }
}
