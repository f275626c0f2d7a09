package org.stateviews.worker.indexing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.worker.waiting.Waits;

/**
 * Feeds an index from the log. All topics are partitioned by reference, so everything about a
 * submission arrives here on one thread. Offsets are committed after the index has answered.
 */
final class LaneListener implements BatchMessageListener<String, byte[]>, ConsumerSeekAware {

    private static final Logger LOG = LoggerFactory.getLogger(LaneListener.class);
    private static final TopicPartition FIRST =
            new TopicPartition(Topic.SUBMISSIONS.topicName(), 0);

    private final String name;
    private final EventCodec codec;
    private final Indexing indexing;
    private final History history;
    private final Waits waits;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private volatile boolean leads;

    /**
     * Listener of one generation.
     *
     * @param name under which it waits
     */
    LaneListener(String name, EventCodec codec, Indexing indexing, History history, Waits waits) {
        this.name = name;
        this.codec = codec;
        this.indexing = indexing;
        this.history = history;
        this.waits = waits;
    }

    /** Whether this instance has the first partition: of all instances exactly one does. */
    boolean leads() {
        return leads;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        waits.during(name, () -> write(records));
    }

    private void write(List<ConsumerRecord<String, byte[]>> records) {
        for (var record : records) {
            var partition = new TopicPartition(record.topic(), record.partition());
            if (record.offset() >= next.getOrDefault(partition, 0L)) {
                codec.decode(record).ifPresent(it -> indexing.fold(record.partition(), it));
                next.put(partition, record.offset() + 1);
            }
        }
        indexing.catchUp();
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        next.putAll(assignments);
        var until = new HashMap<TopicPartition, Long>();
        for (var assigned : assignments.keySet()) {
            indexing.forget(assigned.partition());
            next.forEach(
                    (partition, offset) -> {
                        if (partition.partition() == assigned.partition()) {
                            until.put(partition, offset);
                        }
                    });
        }
        history.replay(until).forEach(it -> indexing.remember(it.partition(), it.event()));
        leads = next.containsKey(FIRST);
        LOG.atInfo().log("Folded {} partitions again", assignments.size());
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        for (var partition : partitions == null ? List.<TopicPartition>of() : partitions) {
            next.remove(partition);
            indexing.forget(partition.partition());
        }
        leads = next.containsKey(FIRST);
    }

    /** Called between records, on the consumer's thread. */
    void onQuiet() {
        waits.tried(name, indexing::maintain);
    }
}
