package org.stateviews.search.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.stateviews.kit.problem.ProblemWriter;
import org.stateviews.kit.web.LinksSettings;

/** Wires the door. */
@Configuration
class AccessConfiguration {
    @Bean
    DeskRoutes deskRoutes() {
        return new DeskRoutes();
    }

    /**
     * Made by hand and not as a bean: a filter that is a bean would stand outside the chains too.
     */
    @Bean
    Customizer<HttpSecurity> missionsElsewhere(ProblemWriter problems, LinksSettings links) {
        return http ->
                http.addFilterBefore(
                        new MissionsElsewhere(problems, links), AuthorizationFilter.class);
    }
}
