package org.stateviews.worker.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogUnavailableException;

/** How many records the topics of facts have had. */
final class LogHeads {

    private static final List<Topic> FACTS =
            List.of(Topic.CALLS, Topic.SUBMISSIONS, Topic.PROCESSING, Topic.OPERATIONS);

    private final LogClients clients;

    LogHeads(LogClients clients) {
        this.clients = clients;
    }

    /** End offsets by topic and partition, {@code submissions-0} and so on; empty ones left out. */
    Map<String, Long> now() throws InterruptedException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : FACTS) {
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(topic.topicName(), it))
                    .forEach(it -> asked.put(it, OffsetSpec.latest()));
        }
        try (var admin = clients.admin()) {
            var heads = new TreeMap<String, Long>();
            admin.listOffsets(asked)
                    .all()
                    .get()
                    .forEach((partition, end) -> heads.put("" + partition, end.offset()));
            heads.values().removeIf(end -> end == 0);
            return heads;
        } catch (ExecutionException e) {
            throw new LogUnavailableException("the heads of the topics are not known", e);
        }
    }
}
