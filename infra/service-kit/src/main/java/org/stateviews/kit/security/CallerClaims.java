package org.stateviews.kit.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.stateviews.contracts.id.SubmitterCode;

/** Reads the platform's claims, which are the same in access tokens and in id tokens. */
final class CallerClaims {

    private CallerClaims() {}

    static Optional<Caller> caller(@Nullable Authentication authentication) {
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case Caller caller -> Optional.of(caller);
            case Jwt jwt -> Optional.of(caller(jwt.getClaims()));
            case OidcUser user -> Optional.of(caller(user.getClaims()));
            case null, default -> Optional.empty();
        };
    }

    static Collection<GrantedAuthority> authorities(Map<String, Object> claims) {
        return roles(claims).stream()
                .map(Role::authority)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static Caller caller(Map<String, Object> claims) {
        var state = Optional.ofNullable(claims.get("state")).map(Object::toString);
        return new Caller(
                String.valueOf(claims.get("sub")), roles(claims), state.map(SubmitterCode::new));
    }

    private static Set<Role> roles(Map<String, Object> claims) {
        var names = claims.get("roles") instanceof Collection<?> all ? all : List.of();
        return names.stream()
                .flatMap(name -> Role.ofClaim(String.valueOf(name)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
