package org.stateviews.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;

/** Writes who the caller is into access tokens and id tokens alike. */
final class CallerClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = context.getPrincipal();
        Caller.of(principal).ifPresent(caller -> write(caller, context.getClaims()));
    }

    private static void write(Caller caller, JwtClaimsSet.Builder claims) {
        claims.claim("roles", caller.roles().stream().map(Role::name).sorted().toList());
        caller.state().ifPresent(state -> claims.claim("state", state.value()));
    }
}
