package org.stateviews.search.drafting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.PassageScan;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reading.TextsInForce;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.taxonomy.ConceptScheme;

/** Wires drafting. */
@Configuration
@EnableConfigurationProperties(DraftingSettings.class)
class DraftingConfiguration {
    @Bean
    Quantifiers quantifiers(DraftingSettings settings) {
        return new Quantifiers(settings.quantifiers());
    }

    @Bean
    Sources draftingSources(
            TextsInForce texts,
            DocumentPointers documents,
            PassageScan scan,
            PassageReviews reviews,
            FoldedLog reviewsLog) {
        return new IndexedSources(texts, documents, scan, reviews, reviewsLog);
    }

    @Bean
    Drafting drafting(
            Sources draftingSources,
            ConceptScheme scheme,
            Quantifiers quantifiers,
            DraftingSettings settings) {
        return new ExtractiveDrafting(draftingSources, scheme, quantifiers, settings);
    }
}
