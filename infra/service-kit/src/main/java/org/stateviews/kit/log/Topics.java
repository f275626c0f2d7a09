package org.stateviews.kit.log;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.stateviews.contracts.topic.Topic;

/**
 * Makes the topics that do not exist yet. Any service may be the first one up, so each of them can;
 * an existing topic is left as its operators set it.
 */
public final class Topics {

    private final short replicas;

    Topics(int replicas) {
        this.replicas = (short) replicas;
    }

    /**
     * Creates what is missing and returns when all topics can be seen: a broker knows of a new
     * topic a moment later than it says that it was made.
     *
     * @throws LogUnavailableException when that cannot be had now; worth trying again
     */
    public void ensure(Admin admin) throws InterruptedException {
        create(admin);
        try {
            admin.describeTopics(names()).allTopicNames().get();
        } catch (ExecutionException e) {
            throw new LogUnavailableException("the topics cannot be seen yet", e);
        }
    }

    private void create(Admin admin) throws InterruptedException {
        for (var creation : admin.createTopics(definitions()).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new LogUnavailableException("topics could not be made", e);
                }
            }
        }
    }

    private static List<String> names() {
        return Arrays.stream(Topic.values()).map(Topic::topicName).toList();
    }

    private List<NewTopic> definitions() {
        return Arrays.stream(Topic.values())
                .map(
                        topic ->
                                new NewTopic(topic.topicName(), Topic.PARTITIONS, replicas)
                                        .configs(topic.settings(replicas > 1)))
                .toList();
    }
}
