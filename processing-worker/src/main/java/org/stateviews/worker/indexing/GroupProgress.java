package org.stateviews.worker.indexing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogEnds;
import org.stateviews.kit.log.LogUnavailableException;

/** How far the consumer group of a generation has come. */
final class GroupProgress {

    private static final List<Topic> SOURCES = List.of(Topic.SUBMISSIONS, Topic.PROCESSING);

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
            var ends = LogEnds.of(SOURCES, admin);
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
