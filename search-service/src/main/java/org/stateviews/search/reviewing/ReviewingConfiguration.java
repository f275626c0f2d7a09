package org.stateviews.search.reviewing;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.themes.Themes;

/** Wires reviewing. */
@Configuration
@EnableConfigurationProperties(ReviewingSettings.class)
class ReviewingConfiguration {
    @Bean
    Pointers pointers(SearchIndex index, PassageReviews reviews, DocumentPointers documents) {
        return new Pointers(index, reviews, documents);
    }

    @Bean
    Correcting correcting(
            Pointers pointers,
            PassageReviews reviews,
            FoldedLog reviewsLog,
            ReviewingSettings settings,
            Clock clock) {
        return new Correcting(pointers, reviews, reviewsLog, settings, clock);
    }

    @Bean
    ThemeReviewing themeReviewing(
            Pointers pointers,
            PassageReviews reviews,
            Themes themes,
            FoldedLog reviewsLog,
            Clock clock) {
        return new ThemeReviewing(pointers, reviews, themes, reviewsLog, clock);
    }

    @Bean
    ThemePages themePages(ThemeReviewing reviewing, PassageReviews reviews, Themes themes) {
        return new ThemePages(reviewing, reviews, themes);
    }

    @Bean
    ReviewQueue reviewQueue(SearchIndex index, PassageReviews reviews, ReviewingSettings settings) {
        return new ReviewQueue(index, reviews, settings);
    }
}
