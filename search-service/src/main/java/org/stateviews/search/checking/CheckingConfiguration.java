package org.stateviews.search.checking;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.composing.Composing;
import org.stateviews.search.drafting.Quantifiers;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.reports.Reports;
import org.stateviews.search.reviews.PassageReviews;

/** Wires checking. */
@Configuration
@EnableConfigurationProperties(CheckingSettings.class)
class CheckingConfiguration {
    @Bean
    Checking checking(
            Replies replies,
            Reports reports,
            SearchIndex index,
            PassageReviews reviews,
            Composing composing,
            Quantifiers quantifiers,
            CheckingSettings settings) {
        return new Checking(
                replies,
                reports,
                index,
                reviews,
                composing,
                checks(settings, quantifiers::of),
                settings);
    }

    static List<Check> checks(CheckingSettings settings, QuantifierCheck.Table quantifiers) {
        return List.of(
                new ConsentCheck(),
                new SourceCheck(),
                new CallCheck(),
                new SupportCheck(),
                new QuantifierCheck(quantifiers),
                new FairnessCheck(settings.undercited()),
                new BudgetCheck(settings.wordLimit()),
                new OrderCheck(),
                new NameCheck(UnofficialNames.with(settings.names())),
                new DateCheck(),
                new CapitalCheck(),
                new RepeatedCheck(),
                StyleCheck.PAGES,
                StyleCheck.EMPHASIS);
    }
}
