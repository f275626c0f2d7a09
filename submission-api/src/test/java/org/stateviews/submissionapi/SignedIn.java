package org.stateviews.submissionapi;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Sessions as they are after sign-in. */
final class SignedIn {

    private SignedIn() {}

    static MockHttpSession mission(String state) {
        var account = "mission." + state.toLowerCase(Locale.ROOT);
        return session(token(account, "MISSION").claim("state", state).build(), "MISSION");
    }

    static MockHttpSession desk(String account, String role) {
        return session(token(account, role).build(), role);
    }

    private static OidcIdToken.Builder token(String account, String role) {
        var now = Instant.now();
        return OidcIdToken.withTokenValue("token")
                .issuedAt(now)
                .expiresAt(now.plusSeconds(600))
                .subject(account)
                .claim("roles", List.of(role));
    }

    private static MockHttpSession session(OidcIdToken token, String role) {
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + role);
        var user = new DefaultOidcUser(authorities, token);
        var session = new MockHttpSession();
        session.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        new OAuth2AuthenticationToken(user, authorities, "stateviews")));
        return session;
    }
}
