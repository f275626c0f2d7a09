package org.stateviews.worker.indexing;

import java.util.List;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.stateviews.contracts.topic.Topic;

/**
 * What builds one generation: a consumer group of its own that reads the facts from their start.
 */
final class Lane {

    /** What is said of a submission, all of it under its reference and so in one partition. */
    static final List<Topic> FACTS = List.of(Topic.SUBMISSIONS, Topic.PROCESSING, Topic.REVIEWS);

    private final LaneListener listener;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    Lane(
            int generation,
            LaneListener listener,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> containers) {
        this.listener = listener;
        this.container =
                containers.createContainer(
                        FACTS.stream().map(Topic::topicName).toArray(String[]::new));
        container.setBeanName(group(generation));
        var properties = container.getContainerProperties();
        properties.setGroupId(group(generation));
        properties.setMessageListener(listener);
        container.setApplicationEventPublisher(this::hear);
    }

    /** Consumer group of a generation. */
    static String group(int generation) {
        return "indexing-" + generation;
    }

    void start() {
        container.start();
    }

    void stop() {
        container.stop();
    }

    boolean leads() {
        return listener.leads();
    }

    private void hear(Object event) {
        if (event instanceof ListenerContainerIdleEvent) {
            listener.onQuiet();
        }
    }
}
