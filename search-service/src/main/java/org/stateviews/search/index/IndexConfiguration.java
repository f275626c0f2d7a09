package org.stateviews.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.problem.ProblemTranslation;
import tools.jackson.databind.json.JsonMapper;

/** Wires the connection to the search index. */
@Configuration
@EnableConfigurationProperties(ElasticsearchSettings.class)
class IndexConfiguration {
    @Bean
    ElasticsearchTransport searchTransport(ElasticsearchSettings settings, JsonMapper json) {
        var connect = Timeout.of(settings.connect().toMillis(), TimeUnit.MILLISECONDS);
        var response = Timeout.of(settings.response().toMillis(), TimeUnit.MILLISECONDS);
        var client =
                Rest5Client.builder(settings.url())
                        .setConnectionConfigCallback(
                                it -> it.setConnectTimeout(connect).setSocketTimeout(response))
                        .setRequestConfigCallback(
                                it ->
                                        it.setResponseTimeout(response)
                                                .setConnectionRequestTimeout(connect))
                        .build();
        return new Rest5ClientTransport(client, new Jackson3JsonpMapper(json));
    }

    @Bean
    SearchIndex searchIndex(ElasticsearchTransport transport, ElasticsearchSettings settings) {
        return new SearchIndex(new ElasticsearchClient(transport), settings);
    }

    @Bean
    PassageScan passageScan(SearchIndex index) {
        return new PassageScan(index);
    }

    @Bean
    ProblemTranslation searchUnavailable() {
        return exception ->
                exception instanceof SearchUnavailableException away
                        ? Optional.of(away.problem())
                        : Optional.empty();
    }
}
