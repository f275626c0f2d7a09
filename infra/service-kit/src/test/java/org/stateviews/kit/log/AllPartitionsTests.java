package org.stateviews.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class AllPartitionsTests {

    private static final List<String> TOPICS = List.of("submissions", "processing");

    private final MockConsumer<String, byte[]> reader = new MockConsumer<>("earliest");

    @Test
    void everyPartitionOfEveryTopicIsRead() {
        see("submissions", 0, 1);
        see("processing", 0);

        assertThat(AllPartitions.of(TOPICS, reader))
                .containsExactly(
                        new TopicPartition("submissions", 0),
                        new TopicPartition("submissions", 1),
                        new TopicPartition("processing", 0));
    }

    @Test
    void aTopicThatCannotBeSeenYetIsWaitedForAndNotPassedOver() {
        see("submissions", 0);
        reader.updatePartitions("processing", List.of());

        assertThatThrownBy(() -> AllPartitions.of(TOPICS, reader))
                .isInstanceOf(LogUnavailableException.class)
                .hasMessageContaining("processing");
    }

    private void see(String topic, Integer... partitions) {
        reader.updatePartitions(
                topic,
                List.of(partitions).stream()
                        .map(it -> new PartitionInfo(topic, it, null, null, null))
                        .toList());
    }
}
