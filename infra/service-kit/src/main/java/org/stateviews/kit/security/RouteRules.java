package org.stateviews.kit.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which routes of a service are open to whom. A service defines one bean of this type per feature
 * or one for all; what no rule names is closed: a route that has a handler but no rule is denied to
 * everyone, so a forgotten rule is a failing test and never a leak.
 */
public interface RouteRules {

    /** Rules below {@code /api/}, asked with a bearer token. */
    default void api(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {}

    /** Rules for pages, asked with a session. */
    default void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {}
}
