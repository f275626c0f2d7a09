package org.stateviews.worker.outcome;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    @Bean
    PageFiles pageFiles(DocumentStore store, JsonMapper json) {
        return new PageFiles(store, json);
    }
}
