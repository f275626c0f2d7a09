package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.log.LogClients;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IndexSettings.class, ElasticsearchSettings.class})
class GenerationConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(ElasticsearchSettings settings, JsonMapper json) {
        return ElasticsearchClient.of(
                it -> it.host(settings.url()).jsonMapper(new Jackson3JsonpMapper(json)));
    }

    @Bean
    Generation generation(
            ElasticsearchClient elasticsearch, LogClients clients, IndexSettings settings) {
        return new Generation(elasticsearch, new LogIdentity(clients), settings.generation());
    }
}
