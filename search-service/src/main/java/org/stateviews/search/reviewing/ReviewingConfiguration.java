package org.stateviews.search.reviewing;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reviews.PassageReviews;

/** Wires reviewing. */
@Configuration
@EnableConfigurationProperties(ReviewingSettings.class)
class ReviewingConfiguration {
    @Bean
    Correcting correcting(
            SearchIndex index,
            PassageReviews reviews,
            DocumentPointers documents,
            FoldedLog reviewsLog,
            ReviewingSettings settings,
            Clock clock) {
        return new Correcting(index, reviews, documents, reviewsLog, settings, clock);
    }
}
