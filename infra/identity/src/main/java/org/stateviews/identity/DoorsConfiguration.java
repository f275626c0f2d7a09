package org.stateviews.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.stateviews.kit.security.PageHeaders;
import org.stateviews.kit.security.SessionCookie;
import org.stateviews.kit.web.LinksSettings;

/** The two doors: the protocol's endpoints for the sites, and the pages for people. */
@Configuration(proxyBeanMethods = false)
class DoorsConfiguration {

    @Bean
    SessionCookie sessionCookie() {
        return new SessionCookie("SV_ID");
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentityProviderSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository registeredClients(LinksSettings links) {
        return new InMemoryRegisteredClientRepository(Clients.of(links));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new Authorizations();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentityProviderSettings settings) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.open(settings.keys())));
    }

    @Bean
    CallerClaims callerClaims() {
        return new CallerClaims();
    }

    @Bean
    @Order(10)
    SecurityFilterChain protocolSecurity(HttpSecurity http, LinksSettings links) {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(
                                    oidc ->
                                            oidc.logoutEndpoint(
                                                    logout ->
                                                            logout.errorResponseHandler(
                                                                    new SignOutFallback(
                                                                            Clients.of(links)))));
                        })
                .headers(new PageHeaders(Clients.origins(links)))
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain pageSecurity(HttpSecurity http, LinksSettings links, SignIn signIn) {
        return http.headers(new PageHeaders(Clients.origins(links)))
                .authenticationProvider(signIn)
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .usernameParameter("username")
                                        .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutSuccessUrl("/?signed-out"))
                .authorizeHttpRequests(
                        routes ->
                                routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers("/", "/login")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .build();
    }
}
