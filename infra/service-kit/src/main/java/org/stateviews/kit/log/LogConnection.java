package org.stateviews.kit.log;

import jakarta.validation.constraints.NotEmpty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.MetadataRecoveryStrategy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How every client reaches the brokers. Kafka's clients would go back to the first addresses again
 * and again while no broker answers, thousands of times a second; ours wait at the addresses they
 * know.
 *
 * @param bootstrapServers {@code host:port} of some brokers
 * @param properties any setting of Kafka's clients by its own name, such as {@code
 *     security.protocol}; it counts more than ours
 */
@Validated
@ConfigurationProperties(prefix = "spring.kafka")
public record LogConnection(
        @NotEmpty List<String> bootstrapServers, @DefaultValue Map<String, String> properties) {

    /**
     * How long a broker may keep a question of a consumer for which it has nothing. What comes is
     * told at once all the same; asking twice a second keeps a quiet machine busy.
     */
    public static final int LONGEST_FETCH_MILLIS = 2_000;

    public LogConnection {
        bootstrapServers = List.copyOf(bootstrapServers);
        properties = Map.copyOf(properties);
    }

    /** A client's settings: the connection, then its own, then what the configuration says. */
    public Map<String, Object> with(Map<String, Object> own) {
        var settings = new HashMap<String, Object>();
        settings.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, String.join(",", bootstrapServers));
        settings.put(
                CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG,
                MetadataRecoveryStrategy.NONE.name);
        settings.putAll(own);
        settings.putAll(properties);
        return Map.copyOf(settings);
    }
}
