package org.stateviews.search.publishing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires publishing. */
@Configuration
@EnableConfigurationProperties(PublishingSettings.class)
class PublishingConfiguration {
    @Bean
    Publisher publisher(PublishingSettings settings) {
        return new Publisher(settings.paper());
    }

    @Bean
    WarmUp publisherWarmUp(Publisher publisher, PublishingSettings settings) {
        return new WarmUp(publisher::prepare, settings.warmUpAfter());
    }
}
