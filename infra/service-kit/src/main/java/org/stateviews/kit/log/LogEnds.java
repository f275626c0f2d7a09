package org.stateviews.kit.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;

/** How many records topics have had. */
public final class LogEnds {

    private LogEnds() {}

    /**
     * End offset of every partition of some topics, one past its last record.
     *
     * @throws LogUnavailableException when the broker does not say; worth trying again
     */
    public static Map<TopicPartition, Long> of(Collection<Topic> topics, Admin admin)
            throws InterruptedException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : topics) {
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(topic.topicName(), it))
                    .forEach(it -> asked.put(it, OffsetSpec.latest()));
        }
        try {
            var ends = new HashMap<TopicPartition, Long>();
            admin.listOffsets(asked).all().get().forEach((key, end) -> ends.put(key, end.offset()));
            return Map.copyOf(ends);
        } catch (ExecutionException e) {
            throw new LogUnavailableException("the ends of " + topics + " are not known", e);
        }
    }
}
