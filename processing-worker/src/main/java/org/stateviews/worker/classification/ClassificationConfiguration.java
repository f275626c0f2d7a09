package org.stateviews.worker.classification;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.taxonomy.SchemeFiles;
import org.stateviews.taxonomy.matching.Classifier;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TaxonomySettings.class)
class ClassificationConfiguration {

    /** A scheme that cannot be read keeps the service from starting, and says where. */
    @Bean
    Schemes schemes(TaxonomySettings settings, DocumentStore store) throws IOException {
        var folder = settings.folder();
        return folder == null
                ? Schemes.of(SchemeFiles.shipped(), store, Classifier::ofKnown)
                : Schemes.of(SchemeFiles.in(folder), store, Classifier::of);
    }
}
