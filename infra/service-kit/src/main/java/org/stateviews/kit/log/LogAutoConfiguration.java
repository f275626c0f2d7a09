package org.stateviews.kit.log;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires the log for every service that names a broker. */
@AutoConfiguration
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
@EnableConfigurationProperties({LogConnection.class, LogSettings.class})
class LogAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec(
            JsonMapper json, @Value("${spring.application.name}") String service, Clock clock) {
        return new EventCodec(json, service, clock);
    }

    @Bean
    LogClients logClients(LogConnection connection, EventCodec codec, LogSettings settings) {
        return new LogClients(connection, codec, new Topics(settings.replicas()));
    }

    @Bean
    EventLog eventLog(LogConnection connection, EventCodec codec, LogSettings settings) {
        return new EventLog(
                new KafkaTemplate<>(producers(connection, settings)),
                codec,
                settings.delivery().plus(settings.reach()));
    }

    @Bean
    LogReach logReach(LogClients clients, LogSettings settings) {
        Admin admin = clients.admin();
        return new LogReach(admin, settings.reach());
    }

    @Bean
    HealthIndicator logHealthIndicator(LogReach reach) {
        return new LogHealthIndicator(reach);
    }

    @Bean
    HealthIndicator foldsHealthIndicator(ObjectProvider<Fold> folds) {
        return new FoldsHealthIndicator(folds);
    }

    private static DefaultKafkaProducerFactory<String, byte[]> producers(
            LogConnection connection, LogSettings settings) {
        Map<String, Object> own =
                Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        settings.reach().toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) settings.request().toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) settings.delivery().toMillis());
        return new DefaultKafkaProducerFactory<>(
                connection.with(own), new StringSerializer(), new ByteArraySerializer());
    }
}
