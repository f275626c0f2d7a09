package org.stateviews.kit.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Closes the pages of every service that has some; a session opens them. */
@AutoConfiguration(
        after = ApiSecurityAutoConfiguration.class,
        before = OAuth2ClientAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("stateviews.security.session-cookie")
@EnableConfigurationProperties({SecuritySettings.class, IdentitySettings.class})
class PageSecurityAutoConfiguration {

    @Bean
    SessionCookie sessionCookie(SecuritySettings settings) {
        return new SessionCookie(settings.sessionCookie());
    }

    @Bean
    @ConditionalOnMissingBean
    ClientRegistrationRepository clientRegistrations(
            SecuritySettings security, IdentitySettings identity) {
        return ClientRegistrations.of(security, identity);
    }

    @Bean
    @Order(20)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            IdentitySettings identity,
            ClientRegistrationRepository clients,
            ObjectProvider<RouteRules> rules,
            UnruledRoutes unruled) {
        var headers = new PageHeaders(List.of(identity.issuer()), true);
        return new PageChain(headers, clients, rules, unruled).build(http);
    }
}
