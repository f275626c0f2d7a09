package org.stateviews.kit.security;

import jakarta.servlet.DispatcherType;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * Pages: sign-in at identity, a session here, CSRF tokens in forms, sign-out at both. {@code POST
 * /logout} ends the session of this service and then that of identity, and comes back to the start
 * page.
 */
record PageChain(
        PageHeaders headers,
        ClientRegistrationRepository clients,
        ObjectProvider<RouteRules> rules,
        UnruledRoutes unruled) {

    SecurityFilterChain build(HttpSecurity http) {
        return http.headers(headers)
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new PageCsrfTokens()))
                .requestCache(cache -> cache.requestCache(requestCache()))
                .oauth2Login(
                        login ->
                                login.clientRegistrationRepository(clients)
                                        .loginPage(ClientRegistrations.SIGN_IN)
                                        .failureHandler(new SignInFailed())
                                        .userInfoEndpoint(
                                                user -> user.userAuthoritiesMapper(roles())))
                .logout(logout -> logout.logoutSuccessHandler(signOutAtIdentity()))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new PageRefusal()))
                .authorizeHttpRequests(
                        routes -> {
                            routes.dispatcherTypeMatchers(
                                            DispatcherType.ERROR,
                                            DispatcherType.ASYNC,
                                            DispatcherType.FORWARD)
                                    .permitAll();
                            rules.orderedStream().forEach(rule -> rule.pages(routes));
                            routes.anyRequest().access(unruled);
                        })
                .build();
    }

    /**
     * Without a parameter that marks the saved request, so that addresses stay as they were. A
     * stream that a page had open is no place to come back to after sign-in.
     */
    @SuppressWarnings("NullAway") // the reader of this field treats null as no mark
    private static HttpSessionRequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        var streams = new MediaTypeRequestMatcher(MediaType.TEXT_EVENT_STREAM);
        streams.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        cache.setRequestMatcher(
                new AndRequestMatcher(
                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"),
                        new NegatedRequestMatcher(streams)));
        return cache;
    }

    private static GrantedAuthoritiesMapper roles() {
        return authorities -> {
            Set<GrantedAuthority> roles = new LinkedHashSet<>();
            for (var authority : authorities) {
                if (authority instanceof OidcUserAuthority user) {
                    roles.addAll(CallerClaims.authorities(user.getIdToken().getClaims()));
                }
            }
            return roles;
        };
    }

    private OidcClientInitiatedLogoutSuccessHandler signOutAtIdentity() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}");
        return handler;
    }
}
