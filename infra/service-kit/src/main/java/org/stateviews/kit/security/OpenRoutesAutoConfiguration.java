package org.stateviews.kit.security;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What stands open on every service, also on those without sign-in: health and metrics, which
 * listen on loopback or on the management port, and the shared style sheets. A service that defines
 * no chain of its own has everything else closed.
 */
@AutoConfiguration(
        after = PageSecurityAutoConfiguration.class,
        before = {
            ManagementWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OpenRoutesAutoConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain actuatorSecurity(HttpSecurity http) {
        stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint()));
        return http.authorizeHttpRequests(
                        routes ->
                                routes.requestMatchers(
                                                EndpointRequest.to("health", "info", "prometheus"))
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain assetSecurity(HttpSecurity http) {
        stateless(http.securityMatcher("/kit/**", "/favicon.ico", "/actuator/health/readiness"));
        return http.headers(new PageHeaders(List.of()))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(30)
    @ConditionalOnMissingBean(name = "pageSecurity")
    SecurityFilterChain closedSecurity(HttpSecurity http) {
        stateless(http);
        return http.authorizeHttpRequests(routes -> routes.anyRequest().denyAll()).build();
    }

    private static void stateless(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions ->
                                sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
