package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.time.Clock;
import java.util.Set;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.worker.classification.Schemes;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchSettings.class)
class GenerationConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(ElasticsearchSettings settings, JsonMapper json) {
        var connect = Timeout.of(settings.connect());
        var response = Timeout.of(settings.response());
        var client =
                Rest5Client.builder(settings.url())
                        .setConnectionConfigCallback(
                                it -> it.setConnectTimeout(connect).setSocketTimeout(response))
                        .setRequestConfigCallback(
                                it ->
                                        it.setResponseTimeout(response)
                                                .setConnectionRequestTimeout(response))
                        .build();
        return new ElasticsearchClient(
                new Rest5ClientTransport(client, new Jackson3JsonpMapper(json)));
    }

    @Bean
    LogIdentity logIdentity(LogClients clients) {
        return new LogIdentity(clients);
    }

    @Bean
    Generations generations(
            ElasticsearchClient elasticsearch, LogIdentity identity, Schemes schemes) {
        return new Generations(elasticsearch, identity, schemes.current().version());
    }

    @Bean
    GenerationLedger generationLedger() {
        return new GenerationLedger();
    }

    @Bean
    Fold operationsFold(LogClients clients, GenerationLedger ledger) {
        return clients.fold("operations", Set.of(Topic.OPERATIONS), ledger);
    }

    @Bean
    Takeover takeover(
            ElasticsearchClient elasticsearch, LogIdentity identity, EventLog log, Clock clock) {
        return new Takeover(elasticsearch, identity, log, clock);
    }
}
