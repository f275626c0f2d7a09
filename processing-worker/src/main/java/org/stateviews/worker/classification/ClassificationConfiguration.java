package org.stateviews.worker.classification;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.Classifier;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TaxonomySettings.class)
class ClassificationConfiguration {

    /** A scheme that cannot be read keeps the service from starting, and says where. */
    @Bean
    ConceptScheme conceptScheme(TaxonomySettings settings) throws IOException {
        var folder = settings.folder();
        return folder == null ? ConceptScheme.shipped() : ConceptScheme.load(folder);
    }

    @Bean
    Classifier classifier(ConceptScheme scheme) {
        return Classifier.of(scheme);
    }

    @Bean
    PassageThemes passageThemes(Classifier classifier) {
        return new PassageThemes(classifier);
    }
}
