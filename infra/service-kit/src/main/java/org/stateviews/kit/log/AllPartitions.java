package org.stateviews.kit.log;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Every partition of some topics, or nothing: a reader that misses one would miss its facts. */
final class AllPartitions {

    private AllPartitions() {}

    /**
     * Partitions as the broker knows them now.
     *
     * @throws LogUnavailableException when it does not know one of the topics yet
     */
    static List<TopicPartition> of(List<String> topics, Consumer<String, byte[]> reader) {
        var all = new ArrayList<TopicPartition>();
        for (var topic : topics) {
            var known = reader.partitionsFor(topic);
            if (known == null || known.isEmpty()) {
                throw new LogUnavailableException(
                        "the topic " + topic + " cannot be seen yet", null);
            }
            known.forEach(it -> all.add(new TopicPartition(it.topic(), it.partition())));
        }
        return List.copyOf(all);
    }
}
