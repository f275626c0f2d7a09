package org.stateviews.submissionapi.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.stateviews.kit.security.RouteRules;
import org.stateviews.submissionapi.tracking.SubmissionLedger;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Visibility visibility(SubmissionLedger ledger) {
        return new Visibility(ledger);
    }

    @Bean
    RouteRules submissionRoutes() {
        return new SubmissionRoutes();
    }

    /** Every route of this service with who may open it; what is not named is closed. */
    private static final class SubmissionRoutes implements RouteRules {

        private static final String[] SENDERS = {"MISSION", "SECRETARIAT"};

        @Override
        public void api(
                AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                .AuthorizationManagerRequestMatcherRegistry
                        routes) {
            routes.requestMatchers(HttpMethod.GET, "/api/v1/calls", "/api/v1/calls/*")
                    .authenticated()
                    .requestMatchers(HttpMethod.POST, "/api/v1/calls")
                    .hasRole("SECRETARIAT")
                    .requestMatchers(HttpMethod.PUT, "/api/v1/calls/*")
                    .hasRole("SECRETARIAT")
                    .requestMatchers(HttpMethod.POST, "/api/v1/calls/*/submissions")
                    .hasAnyRole(SENDERS)
                    .requestMatchers(
                            HttpMethod.POST,
                            "/api/v1/submissions/*/revisions",
                            "/api/v1/submissions/*/withdrawal")
                    .hasAnyRole(SENDERS)
                    .requestMatchers(
                            HttpMethod.GET,
                            "/api/v1/submissions",
                            "/api/v1/submissions/*",
                            "/api/v1/submissions/*/events",
                            "/api/v1/submissions/*/receipt",
                            "/api/v1/submissions/*/documents/*")
                    .authenticated();
        }

        @Override
        public void pages(
                AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                .AuthorizationManagerRequestMatcherRegistry
                        routes) {
            routes.requestMatchers("/", "/.well-known/jwks.json", "/v3/api-docs", "/v3/api-docs/**")
                    .permitAll()
                    .requestMatchers(
                            "/calls/*/submit", "/submissions/*/revise", "/submissions/*/withdraw")
                    .hasAnyRole(SENDERS)
                    .requestMatchers(
                            "/calls/*",
                            "/submissions/*",
                            "/submissions/*/events",
                            "/submissions/*/receipt")
                    .authenticated()
                    .requestMatchers("/submissions/*/documents/*")
                    .authenticated();
        }
    }
}
