package org.stateviews.kit.security;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The service as a public client with PKCE. Endpoints are derived from the issuer instead of asked
 * for, so that a service starts while identity is down.
 */
final class ClientRegistrations {

    static final String ID = "stateviews";
    static final String SIGN_IN = "/oauth2/authorization/" + ID;

    private ClientRegistrations() {}

    static InMemoryClientRegistrationRepository of(
            SecuritySettings security, IdentitySettings identity) {
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(ID)
                        .clientId(security.clientId())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .scope("openid")
                        .authorizationUri(identity.address("/oauth2/authorize"))
                        .tokenUri(identity.address("/oauth2/token"))
                        .jwkSetUri(identity.address("/oauth2/jwks"))
                        .issuerUri(identity.issuer())
                        .userNameAttributeName(IdTokenClaimNames.SUB)
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", identity.address("/connect/logout")))
                        .build());
    }
}
