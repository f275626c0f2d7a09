package org.stateviews.worker.listening;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.CommonDelegatingErrorHandler;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogConnection;
import org.stateviews.kit.log.UndecodableRecordException;

/**
 * Containers for facts and for work. A failure of the infrastructure is tried again for as long as
 * it lasts, with the record where it stands: nothing is skipped. A fact that cannot be decoded
 * stops its listener, for skipping a fact is losing it; a work item that cannot be decoded goes to
 * the dead letters, for work is made again from facts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkSettings.class)
class ListeningConfiguration {

    /** Every topic of work has one of this ending. */
    private static final String DEAD_LETTERS = ".dlt";

    private static final long EVERY_SECOND = 1_000;
    private static final long LONGEST_PAUSE = 15_000;

    /** Twice the longest reading of a document, so that a slow one is no reason to rebalance. */
    private static final int WORK_POLL_INTERVAL = 600_000;

    @Bean
    ListenersStart listenersStart(
            KafkaListenerEndpointRegistry listeners, LogClients clients, WorkSettings work) {
        return new ListenersStart(listeners, clients, work.does());
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> facts(LogConnection connection) {
        return factory(consumers(connection, Map.of()), factErrors());
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> work(LogConnection connection) {
        Map<String, Object> oneByOne =
                Map.of(
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1,
                        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                        WORK_POLL_INTERVAL);
        return factory(consumers(connection, oneByOne), workErrors(connection));
    }

    private static ConcurrentKafkaListenerContainerFactory<String, byte[]> factory(
            ConsumerFactory<String, byte[]> consumers, CommonErrorHandler errors) {
        var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setCommonErrorHandler(errors);
        factory.getContainerProperties().setAckMode(AckMode.BATCH);
        factory.getContainerProperties().setIdleEventInterval(5 * EVERY_SECOND);
        factory.setAutoStartup(false);
        return factory;
    }

    private static ConsumerFactory<String, byte[]> consumers(
            LogConnection connection, Map<String, Object> more) {
        var settings = new HashMap<String, Object>();
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.GROUP_REMOTE_ASSIGNOR_CONFIG, "range");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LogConnection.LONGEST_FETCH_MILLIS);
        settings.putAll(more);
        return new DefaultKafkaConsumerFactory<>(
                connection.with(settings), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static CommonErrorHandler factErrors() {
        var errors = new CommonDelegatingErrorHandler(patient());
        errors.addDelegate(
                UndecodableRecordException.class, new CommonContainerStoppingErrorHandler());
        errors.setCauseChainTraversing(true);
        return errors;
    }

    private static CommonErrorHandler workErrors(LogConnection connection) {
        var template =
                new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<>(
                                connection.with(Map.of()),
                                new StringSerializer(),
                                new ByteArraySerializer()));
        var deadLetters =
                new DeadLetterPublishingRecoverer(
                        template,
                        (record, _) ->
                                new TopicPartition(
                                        record.topic() + DEAD_LETTERS, record.partition()));
        var errors = new CommonDelegatingErrorHandler(patient());
        errors.addDelegate(
                UndecodableRecordException.class,
                new DefaultErrorHandler(deadLetters, new FixedBackOff(0, 0)));
        errors.setCauseChainTraversing(true);
        return errors;
    }

    private static DefaultErrorHandler patient() {
        var backOff = new ExponentialBackOff(EVERY_SECOND, 2);
        backOff.setMaxInterval(LONGEST_PAUSE);
        var errors = new DefaultErrorHandler(backOff);
        // because who waits for what is told once, by Waits
        errors.setLogLevel(KafkaException.Level.DEBUG);
        return errors;
    }
}
