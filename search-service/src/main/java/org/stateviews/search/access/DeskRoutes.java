package org.stateviews.search.access;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.stateviews.kit.security.Role;
import org.stateviews.kit.security.RouteRules;

/**
 * Every route and who may use it. All submissions are shown here, whoever sent them, so only desk
 * roles come in; reports are the editors' alone, who read what, and the platform itself, are the
 * Secretariat's alone. What is not listed is closed.
 */
final class DeskRoutes implements RouteRules {
    private static final String[] DESK =
            Arrays.stream(Role.values())
                    .filter(Role::isDesk)
                    .map(Role::name)
                    .toArray(String[]::new);
    private static final String[] READ = {
        "/api/v1/passages",
        "/api/v1/passages/*/reviews",
        "/api/v1/reviews/queue",
        "/api/v1/submissions/**",
        "/api/v1/themes",
        "/api/v1/calls/**"
    };

    @Override
    public void api(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        routes.requestMatchers(HttpMethod.GET, READ)
                .hasAnyRole(DESK)
                .requestMatchers(HttpMethod.HEAD, READ)
                .hasAnyRole(DESK)
                .requestMatchers(
                        HttpMethod.POST, "/api/v1/passages/*/text", "/api/v1/passages/*/reviews")
                .hasAnyRole(DESK)
                .requestMatchers("/api/v1/reports", "/api/v1/reports/**")
                .hasRole(Role.EDITOR.name())
                .requestMatchers(HttpMethod.GET, "/api/v1/audit")
                .hasRole(Role.SECRETARIAT.name());
    }

    @Override
    public void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        routes.requestMatchers("/desk.css", "/report.js", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .permitAll()
                .requestMatchers(
                        "/", "/search", "/overview", "/positions", "/reviews", "/submissions/**")
                .hasAnyRole(DESK)
                .requestMatchers("/reports", "/reports/**")
                .hasRole(Role.EDITOR.name())
                .requestMatchers("/operations/**", "/audit")
                .hasRole(Role.SECRETARIAT.name());
    }
}
