package org.stateviews.search.finding;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.desk.FacetNames;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.matching.ConceptFinder;

/** Wires finding. */
@Configuration
@EnableConfigurationProperties(FindingSettings.class)
class FindingConfiguration {
    @Bean
    PassageFinder passageFinder(SearchIndex index, PassageReviews reviews) {
        return new ElasticsearchPassageFinder(index, reviews);
    }

    @Bean
    QueryCheck queryCheck(FindingSettings settings, ConceptFinder finder) {
        var concepts = new ConceptRecognition(finder, settings.queryConcepts());
        return new QueryCheck(settings, concepts);
    }

    @Bean
    SearchPages searchPages(FacetNames names, Themes themes) {
        return new SearchPages(names, themes);
    }
}
