package org.stateviews.kit.log;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stateviews.contracts.topic.Topic;

/** Makes clients of the log and folds over it, all with the same settings. */
public final class LogClients {

    private final LogConnection connection;
    private final EventCodec codec;
    private final Topics topics;

    LogClients(LogConnection connection, EventCodec codec, Topics topics) {
        this.connection = connection;
        this.codec = codec;
        this.topics = topics;
    }

    /** A fold over some topics; as a bean it starts and stops with the service. */
    public Fold fold(String name, Set<Topic> sources, Folding folding) {
        return new Fold(name, this, codec, sources, folding);
    }

    /** A consumer without group that begins where it is told and commits nothing. */
    public Consumer<String, byte[]> reader(String clientId) {
        Map<String, Object> own =
                Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        clientId,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        LogConnection.LONGEST_FETCH_MILLIS,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000);
        return new KafkaConsumer<>(
                connection.with(own), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A new admin client, the caller's to close. */
    public Admin admin() {
        return Admin.create(connection.with(Map.of()));
    }

    /**
     * Waits until every topic is there, made by us or by another service.
     *
     * @throws LogUnavailableException when that cannot be had now; worth trying again
     */
    public void ensureTopics() throws InterruptedException {
        try (var admin = admin()) {
            topics.ensure(admin);
        }
    }
}
