package org.stateviews.submissionapi;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.FileSystemDocumentStore;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreConfiguration.StoreSettings.class)
class StoreConfiguration {

    /**
     * Where the document store is.
     *
     * @param path folder that all services mount
     */
    @Validated
    @ConfigurationProperties(prefix = "stateviews.store", ignoreUnknownFields = false)
    record StoreSettings(@NotNull Path path) {}

    @Bean
    DocumentStore documentStore(StoreSettings settings) {
        return new FileSystemDocumentStore(settings.path());
    }
}
