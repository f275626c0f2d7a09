package org.stateviews.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What was granted to whom, kept in memory for a working day and for so many sign-ins that nobody
 * fills the memory. Spring's own of this kind forgets nothing and fails when two people sign in at
 * the same moment.
 */
final class Authorizations implements OAuth2AuthorizationService {

    private static final Duration WORKING_DAY = Duration.ofHours(12);
    private static final int MOST = 50_000;

    private final Cache<String, OAuth2Authorization> granted =
            Caffeine.newBuilder().expireAfterWrite(WORKING_DAY).maximumSize(MOST).build();

    @Override
    public void save(OAuth2Authorization authorization) {
        granted.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        granted.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return granted.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType tokenType) {
        var type = tokenType == null ? null : tokenType.getValue();
        return granted.asMap().values().stream()
                .filter(it -> holds(it, token, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(
            OAuth2Authorization authorization, String token, @Nullable String type) {
        return switch (type) {
            case null -> authorization.getToken(token) != null || isState(authorization, token);
            case OAuth2ParameterNames.STATE -> isState(authorization, token);
            case OAuth2ParameterNames.CODE ->
                    is(authorization, OAuth2AuthorizationCode.class, token);
            case OAuth2ParameterNames.ACCESS_TOKEN ->
                    is(authorization, OAuth2AccessToken.class, token);
            case OAuth2ParameterNames.REFRESH_TOKEN ->
                    is(authorization, OAuth2RefreshToken.class, token);
            case OidcParameterNames.ID_TOKEN -> is(authorization, OidcIdToken.class, token);
            default -> false;
        };
    }

    private static boolean isState(OAuth2Authorization authorization, String token) {
        return Objects.equals(authorization.getAttribute(OAuth2ParameterNames.STATE), token);
    }

    private static <T extends OAuth2Token> boolean is(
            OAuth2Authorization authorization, Class<T> kind, String value) {
        var token = authorization.getToken(kind);
        return token != null && token.getToken().getTokenValue().equals(value);
    }
}
