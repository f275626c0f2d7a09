package org.stateviews.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.stateviews.kit.web.LinksSettings;

/**
 * The sites that may ask who someone is, and the script that fetches bearer tokens. All are public
 * clients with PKCE: a secret in a file beside the client would keep nobody out. Such clients get
 * no refresh token; a site asks again, and the session here answers without a question.
 */
final class Clients {

    static final String TOKEN_REDIRECT = "http://127.0.0.1:9999/token";

    private Clients() {}

    static List<RegisteredClient> of(LinksSettings links) {
        return List.of(
                site("submission-api", links.submissionApi()),
                site("search-service", links.searchService()),
                client("stateviews-token").redirectUri(TOKEN_REDIRECT).build());
    }

    /** Origins of both sites, under either name of this machine. */
    static List<String> origins(LinksSettings links) {
        return Stream.of(links.submissionApi(), links.searchService())
                .flatMap(base -> names(base).stream())
                .toList();
    }

    private static RegisteredClient site(String id, String base) {
        var client = client(id);
        for (var name : names(base)) {
            client.redirectUri(name + "/login/oauth2/code/stateviews")
                    .postLogoutRedirectUri(name)
                    .postLogoutRedirectUri(name + "/");
        }
        return client.build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString())
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(Duration.ofMinutes(15))
                                .build());
    }

    /** A person may type either name of the loopback; sign-in must come back to the one typed. */
    private static List<String> names(String base) {
        return switch (URI.create(base).getHost()) {
            case "localhost" -> List.of(base, base.replace("//localhost", "//127.0.0.1"));
            case "127.0.0.1" -> List.of(base, base.replace("//127.0.0.1", "//localhost"));
            default -> List.of(base);
        };
    }
}
