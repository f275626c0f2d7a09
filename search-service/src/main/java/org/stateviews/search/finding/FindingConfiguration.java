package org.stateviews.search.finding;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.desk.FacetNames;
import org.stateviews.search.index.SearchIndex;

/** Wires finding. */
@Configuration
@EnableConfigurationProperties(FindingSettings.class)
class FindingConfiguration {
    @Bean
    PassageFinder passageFinder(SearchIndex index) {
        return new ElasticsearchPassageFinder(index);
    }

    @Bean
    QueryCheck queryCheck(FindingSettings settings) {
        return new QueryCheck(settings);
    }

    @Bean
    SearchPages searchPages(FacetNames names) {
        return new SearchPages(names);
    }
}
