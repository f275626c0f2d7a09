package org.stateviews.search.themes;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.ConceptFinder;

/** Wires themes. A scheme that cannot be used ends the start, with all that is wrong with it. */
@Configuration
@EnableConfigurationProperties(TaxonomySettings.class)
class ThemesConfiguration {
    @Bean
    ConceptScheme conceptScheme(TaxonomySettings settings) throws IOException {
        var folder = settings.folder();
        return folder == null ? ConceptScheme.shipped() : ConceptScheme.load(folder);
    }

    @Bean
    ConceptFinder conceptFinder(ConceptScheme scheme) {
        return ConceptFinder.of(scheme);
    }

    @Bean
    Themes themes(ConceptScheme scheme) {
        return new Themes(scheme);
    }
}
