package org.stateviews.kit.log;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;

/** How far consumer groups have come in some topics. */
public final class GroupProgress {

    private final LogClients clients;
    private final List<Topic> topics;

    /** Progress in these topics. */
    public GroupProgress(LogClients clients, List<Topic> topics) {
        this.clients = clients;
        this.topics = List.copyOf(topics);
    }

    /**
     * How many records a group has not dealt with. The ends are looked up before the group's place,
     * so 0 means that it had passed everything there was when we asked.
     *
     * @throws LogUnavailableException when the broker does not say; worth trying again
     */
    public long behind(String group) throws InterruptedException {
        try (var admin = clients.admin()) {
            var ends = LogEnds.of(topics, admin);
            var places = places(group, admin);
            return ends.entrySet().stream()
                    .mapToLong(
                            end -> {
                                var place = places.get(end.getKey());
                                long done = place == null ? 0 : place.offset();
                                return Math.max(0, end.getValue() - done);
                            })
                    .sum();
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> places(String group, Admin admin)
            throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        } catch (ExecutionException e) {
            throw new LogUnavailableException("the place of " + group + " is not known", e);
        }
    }
}
