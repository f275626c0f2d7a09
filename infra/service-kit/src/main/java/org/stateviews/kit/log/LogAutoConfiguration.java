package org.stateviews.kit.log;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
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
@EnableConfigurationProperties(LogSettings.class)
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
    LogClients logClients(
            @Value("${spring.kafka.bootstrap-servers}") List<String> brokers,
            EventCodec codec,
            LogSettings settings) {
        Map<String, Object> connection =
                Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, String.join(",", brokers));
        return new LogClients(connection, codec, new Topics(settings.replicas()));
    }

    @Bean
    EventLog eventLog(
            @Value("${spring.kafka.bootstrap-servers}") List<String> brokers,
            EventCodec codec,
            LogSettings settings) {
        return new EventLog(
                new KafkaTemplate<>(producers(brokers, settings)),
                codec,
                settings.delivery().plus(settings.reach()));
    }

    @Bean
    LogReach logReach(LogClients clients, LogSettings settings) {
        Admin admin = clients.admin();
        return new LogReach(admin, settings.reach());
    }

    @Bean
    HealthIndicator foldsHealthIndicator(ObjectProvider<Fold> folds) {
        return new FoldsHealthIndicator(folds);
    }

    private static DefaultKafkaProducerFactory<String, byte[]> producers(
            List<String> brokers, LogSettings settings) {
        var configuration = new HashMap<String, Object>();
        configuration.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, String.join(",", brokers));
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.reach().toMillis());
        configuration.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) settings.request().toMillis());
        configuration.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) settings.delivery().toMillis());
        return new DefaultKafkaProducerFactory<>(
                configuration, new StringSerializer(), new ByteArraySerializer());
    }
}
