package org.stateviews.kit.log;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.stateviews.contracts.topic.Topic;

/**
 * Reads topics from their start, without a group, into a {@link Folding}, and goes on for ever. It
 * is ready once it has passed the end offsets it saw at start; {@link #await} gives whoever
 * appended a record the certainty that this instance knows of it (read your writes). A broker that
 * goes away is waited for. A record that cannot be decoded or folded stops the fold where it
 * stands: skipping a fact would be losing it, and dying in silence would be worse.
 */
public final class Fold implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String name;
    private final LogClients clients;
    private final EventCodec codec;
    private final List<String> topics;
    private final Folding folding;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final AtomicLong skipped = new AtomicLong();

    private volatile boolean running;
    private volatile boolean ready;
    private volatile @Nullable String stuck;
    private volatile @Nullable Map<TopicPartition, Long> target;
    private @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    Fold(String name, LogClients clients, EventCodec codec, Set<Topic> topics, Folding folding) {
        this.name = name;
        this.clients = clients;
        this.codec = codec;
        this.topics = topics.stream().map(Topic::topicName).toList();
        this.folding = folding;
    }

    /** What it folds, for logs and health. */
    public String name() {
        return name;
    }

    /** Whether everything that was in the log at start is folded, and nothing stopped it. */
    public boolean isReady() {
        return ready && stuck == null;
    }

    /** Whether everything that was in the log at start is folded, whatever happened since. */
    public boolean hasCaughtUp() {
        return ready;
    }

    /** Whether it has reached the log at all since it was started. */
    boolean hasFoundTheLog() {
        return target != null;
    }

    /** Waits until it is ready; false when that did not happen in time. */
    public boolean awaitReady(Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        synchronized (next) {
            while (!isReady()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || !waited(left)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Why it stopped, or null while it goes on. */
    public @Nullable String stuckAt() {
        return stuck;
    }

    /** How many events of unknown type were passed over. */
    public long skipped() {
        return skipped.get();
    }

    /** Waits until a record is folded here; false when that did not happen in time. */
    public boolean await(Appended appended, Duration timeout) {
        var partition = new TopicPartition(appended.topic(), appended.partition());
        long end = System.nanoTime() + timeout.toNanos();
        synchronized (next) {
            while (next.getOrDefault(partition, 0L) <= appended.offset()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || !waited(left)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean waited(long millis) {
        try {
            next.wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread =
                Thread.ofPlatform()
                        .name("fold-" + name)
                        .daemon()
                        .uncaughtExceptionHandler((_, fault) -> stopAt(fault))
                        .start(this::run);
    }

    private void stopAt(Throwable fault) {
        stuck = fault.toString();
        LOG.atError().setCause(fault).log("The fold {} stopped at a fault of its own", name);
    }

    @Override
    public void stop() {
        running = false;
        var reading = consumer;
        var reader = thread;
        if (reading != null) {
            reading.wakeup();
        } else if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running && stuck == null) {
            try {
                read();
            } catch (UndecodableRecordException e) {
                stuck = e.getMessage();
                LOG.atError().setCause(e).log("The fold {} stopped at a record", name);
            } catch (WakeupException e) {
                LOG.atDebug().log("The fold {} was asked to end", name);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (KafkaException | LogUnavailableException e) {
                LOG.atWarn().setCause(e).log("The fold {} waits for the log", name);
                pause();
            }
        }
    }

    private void read() throws InterruptedException {
        clients.ensureTopics();
        try (var opened = clients.reader("fold-" + name)) {
            consumer = opened;
            var partitions = AllPartitions.of(topics, opened);
            opened.assign(partitions);
            partitions.forEach(it -> opened.seek(it, next.getOrDefault(it, 0L)));
            if (target == null) {
                target = opened.endOffsets(partitions);
            }
            follow(opened);
        } finally {
            consumer = null;
        }
    }

    private void follow(Consumer<String, byte[]> reader) {
        while (running) {
            reader.poll(POLL).forEach(this::fold);
            if (!ready && passed()) {
                becomeReady();
                LOG.atInfo().log("The fold {} has caught up with the log", name);
            }
        }
    }

    private void becomeReady() {
        ready = true;
        synchronized (next) {
            next.notifyAll();
        }
    }

    private boolean passed() {
        var ends = target;
        return ends != null
                && ends.entrySet().stream()
                        .allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void fold(ConsumerRecord<String, byte[]> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        var position =
                new RecordPosition(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        Instant.ofEpochMilli(record.timestamp()));
        codec.decode(record)
                .ifPresentOrElse(event -> folding.fold(event, position), skipped::incrementAndGet);
        synchronized (next) {
            next.put(partition, record.offset() + 1);
            next.notifyAll();
        }
    }

    private void pause() {
        synchronized (next) {
            if (!waited(RETRY.toMillis())) {
                running = false;
            }
        }
    }
}
