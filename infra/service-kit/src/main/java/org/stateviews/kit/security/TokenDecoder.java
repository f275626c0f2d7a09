package org.stateviews.kit.security;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Checks bearer tokens: signed by identity, issued by it, in force. Keys are fetched at the first
 * token and cached; the fetch gives up after seconds, because a request waits for it.
 */
final class TokenDecoder {

    static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenDecoder() {}

    static JwtDecoder of(IdentitySettings identity) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(2));
        requests.setReadTimeout(Duration.ofSeconds(3));
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(identity.address("/oauth2/jwks"))
                        .restOperations(new RestTemplate(requests))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtTimestampValidator(CLOCK_SKEW),
                        new JwtIssuerValidator(identity.issuer())));
        return decoder;
    }
}
