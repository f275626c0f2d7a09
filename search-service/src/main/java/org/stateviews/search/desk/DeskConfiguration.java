package org.stateviews.search.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.web.LinksSettings;
import org.stateviews.kit.web.Submitters;

/** Wires what pages share. */
@Configuration
class DeskConfiguration {
    @Bean
    FacetNames names(Submitters submitters, MessageSource messages) {
        return new FacetNames(submitters, messages);
    }

    @Bean
    DeskNavigation deskNavigation(LinksSettings links) {
        return new DeskNavigation(links);
    }
}
