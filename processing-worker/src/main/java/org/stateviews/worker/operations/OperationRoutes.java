package org.stateviews.worker.operations;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.stateviews.kit.security.Role;
import org.stateviews.kit.security.RouteRules;

/** Whoever runs the platform, and nobody else. */
final class OperationRoutes implements RouteRules {

    @Override
    public void api(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        routes.requestMatchers("/api/v1/operations/**").hasRole(Role.SECRETARIAT.name());
    }
}
