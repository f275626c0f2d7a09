package org.stateviews.search.reviews;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.taxonomy.ConceptScheme;

/** Wires reviews. */
@Configuration
class ReviewsConfiguration {
    @Bean
    PassageReviews passageReviews(ConceptScheme scheme) {
        return new PassageReviews(scheme);
    }

    @Bean
    Fold reviewsFold(LogClients log, PassageReviews reviews) {
        return log.fold("reviews", Set.of(Topic.REVIEWS), reviews);
    }

    @Bean
    FoldedLog reviewsLog(EventLog log, Fold reviewsFold) {
        return new FoldedLog(log, reviewsFold);
    }
}
