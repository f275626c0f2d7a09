package org.stateviews.worker.indexing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogUnavailableException;

/** How far the consumer group of a generation has come. */
final class GroupProgress {

    private final LogClients clients;

    GroupProgress(LogClients clients) {
        this.clients = clients;
    }

    /**
     * How many facts of the log a group has not dealt with. The ends are looked up before the
     * group's place, so 0 means that it had passed everything there was when we asked.
     */
    long behind(String group) throws InterruptedException {
        try (var admin = clients.admin()) {
            var ends = ends(admin);
            var places =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            return ends.entrySet().stream()
                    .mapToLong(
                            end -> {
                                var place = places.get(end.getKey());
                                long done = place == null ? 0 : place.offset();
                                return Math.max(0, end.getValue() - done);
                            })
                    .sum();
        } catch (ExecutionException e) {
            throw new LogUnavailableException("the place of " + group + " is not known", e);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin)
            throws InterruptedException, ExecutionException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : List.of(Topic.SUBMISSIONS, Topic.PROCESSING)) {
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(topic.topicName(), it))
                    .forEach(it -> asked.put(it, OffsetSpec.latest()));
        }
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked).all().get().forEach((key, end) -> ends.put(key, end.offset()));
        return ends;
    }
}
