package org.stateviews.kit.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The programming interface: a bearer token and nothing else, so no cookie is ever an authority
 * here and no CSRF token is needed.
 */
record ApiChain(
        JwtDecoder decoder,
        ApiRefusal refusal,
        ObjectProvider<RouteRules> rules,
        UnruledRoutes unruled) {

    SecurityFilterChain build(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.decoder(decoder)
                                                                .jwtAuthenticationConverter(
                                                                        converter()))
                                        .authenticationEntryPoint(refusal)
                                        .accessDeniedHandler(refusal)
                                        .withObjectPostProcessor(answersEveryFailure()))
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(refusal)
                                        .accessDeniedHandler(refusal))
                .authorizeHttpRequests(
                        routes -> {
                            routes.dispatcherTypeMatchers(
                                            DispatcherType.ERROR, DispatcherType.ASYNC)
                                    .permitAll();
                            rules.orderedStream().forEach(rule -> rule.api(routes));
                            routes.anyRequest().access(unruled);
                        })
                .build();
    }

    /** By default a token that cannot be checked, with identity away, ends as a bare 500. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> answersEveryFailure() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusal::commence);
                return filter;
            }
        };
    }

    private static JwtAuthenticationConverter converter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                jwt -> CallerClaims.authorities(jwt.getClaims()));
        return converter;
    }
}
