package org.stateviews.submissionapi.receipt;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptSettings.class)
class ReceiptConfiguration {

    @Bean
    Receipts receipts(DocumentStore store, ReceiptSettings settings, JsonMapper json) {
        return new Receipts(store, SigningKeys.in(settings.keys()), json);
    }
}
