package org.stateviews.worker.listening;

import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogUnavailableException;

/**
 * Starts the listeners once the topics are there. A consumer that asks for a topic before it is
 * made may wait for minutes until its group looks again. A broker that is away is waited for,
 * without keeping the service from starting.
 */
final class ListenersStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ListenersStart.class);
    private static final long RETRY = 1_000;

    private final KafkaListenerEndpointRegistry listeners;
    private final LogClients clients;
    private final Set<Work> does;
    private volatile @Nullable Thread waiting;

    ListenersStart(KafkaListenerEndpointRegistry listeners, LogClients clients, Set<Work> does) {
        this.listeners = listeners;
        this.clients = clients;
        this.does = Set.copyOf(does);
    }

    @Override
    public void start() {
        waiting = Thread.ofPlatform().name("listeners-start").daemon().start(this::startListeners);
    }

    @Override
    public void stop() {
        var thread = waiting;
        waiting = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return waiting != null;
    }

    private void startListeners() {
        try {
            while (!topicsAreThere()) {
                synchronized (this) {
                    wait(RETRY);
                }
            }
            listeners.getListenerContainers().stream()
                    .filter(it -> does.contains(Work.of(String.valueOf(it.getListenerId()))))
                    .forEach(Lifecycle::start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean topicsAreThere() throws InterruptedException {
        try {
            clients.ensureTopics();
            return true;
        } catch (LogUnavailableException | KafkaException e) {
            LOG.atWarn().setCause(e).log("The listeners wait for the log");
            return false;
        }
    }
}
