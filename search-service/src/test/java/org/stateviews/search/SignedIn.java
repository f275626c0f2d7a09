package org.stateviews.search;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stateviews.kit.security.Role;

/** Requests of an account of a role, named after it; the mission is that of France. */
public final class SignedIn {
    private SignedIn() {}

    /** With a bearer token. */
    public static RequestPostProcessor token(Role role) {
        return jwt().jwt(
                        token ->
                                token.subject(account(role))
                                        .claim("roles", List.of(role.name()))
                                        .claim("state", "FRA"))
                .authorities(new SimpleGrantedAuthority(role.authority()));
    }

    /** With a session. */
    public static RequestPostProcessor session(Role role) {
        return oidcLogin()
                .idToken(
                        token ->
                                token.subject(account(role))
                                        .claim("roles", List.of(role.name()))
                                        .claim("state", "FRA"))
                .authorities(new SimpleGrantedAuthority(role.authority()));
    }

    private static String account(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
