package org.stateviews.kit.log;

import java.util.HashMap;
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

    private final Map<String, Object> connection;
    private final EventCodec codec;
    private final Topics topics;

    LogClients(Map<String, Object> connection, EventCodec codec, Topics topics) {
        this.connection = Map.copyOf(connection);
        this.codec = codec;
        this.topics = topics;
    }

    /** A fold over some topics; as a bean it starts and stops with the service. */
    public Fold fold(String name, Set<Topic> sources, Folding folding) {
        return new Fold(name, this, codec, sources, folding);
    }

    /** A consumer without group that begins where it is told and commits nothing. */
    public Consumer<String, byte[]> reader(String clientId) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A new admin client, the caller's to close. */
    public Admin admin() {
        return Admin.create(new HashMap<>(connection));
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
