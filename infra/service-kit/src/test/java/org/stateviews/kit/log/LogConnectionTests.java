package org.stateviews.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class LogConnectionTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Connected.class);

    @Test
    void aClientKnowsTheBrokersAndWaitsForThemWithoutHaste() {
        service.withPropertyValues("spring.kafka.bootstrap-servers=one:9092,two:9092")
                .run(
                        context ->
                                assertThat(
                                                context.getBean(LogConnection.class)
                                                        .with(Map.of("acks", "all")))
                                        .containsEntry("bootstrap.servers", "one:9092,two:9092")
                                        .containsEntry("metadata.recovery.strategy", "none")
                                        .containsEntry("acks", "all"));
    }

    @Test
    void anySettingOfKafkasClientsCanBeGivenAndCountsMost() {
        service.withPropertyValues(
                        "spring.kafka.bootstrap-servers=one:9092",
                        "spring.kafka.properties.security.protocol=SASL_SSL",
                        "spring.kafka.properties.metadata.recovery.strategy=rebootstrap")
                .run(
                        context ->
                                assertThat(context.getBean(LogConnection.class).with(Map.of()))
                                        .containsEntry("security.protocol", "SASL_SSL")
                                        .containsEntry(
                                                "metadata.recovery.strategy", "rebootstrap"));
    }

    @Test
    void withoutABrokerNothingStarts() {
        service.withPropertyValues("spring.kafka.bootstrap-servers=")
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration
    @EnableConfigurationProperties(LogConnection.class)
    static class Connected {}
}
