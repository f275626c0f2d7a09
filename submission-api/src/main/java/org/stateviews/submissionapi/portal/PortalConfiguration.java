package org.stateviews.submissionapi.portal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.web.LinksSettings;
import org.stateviews.kit.web.Navigation;
import org.stateviews.kit.web.NavigationLink;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    Navigation navigation(LinksSettings links) {
        return caller -> {
            if (caller == null) {
                return List.of();
            }
            var own = new NavigationLink("navigation.submissions", "/");
            return caller.isDesk()
                    ? List.of(own, new NavigationLink("navigation.search", links.searchService()))
                    : List.of(own);
        };
    }
}
