package org.stateviews.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class AuthorizationsTests {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");
    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    private final Authorizations authorizations = new Authorizations();

    @Test
    void aTokenIsFoundAsWhatItIsAndAsNothingElse() {
        authorizations.save(granted("1"));

        assertThat(authorizations.findByToken("code-1", CODE)).isNotNull();
        assertThat(authorizations.findByToken("token-1", OAuth2TokenType.ACCESS_TOKEN)).isNotNull();
        assertThat(authorizations.findByToken("code-1", null)).isNotNull();
        assertThat(authorizations.findByToken("token-1", CODE)).isNull();
        assertThat(authorizations.findByToken("code-2", CODE)).isNull();
    }

    @Test
    void whatIsRemovedIsFoundNoMore() {
        authorizations.save(granted("1"));

        authorizations.remove(granted("1"));

        assertThat(authorizations.findById("1")).isNull();
        assertThat(authorizations.findByToken("code-1", CODE)).isNull();
    }

    @Test
    void manySignInAtTheSameMoment() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var signIns =
                    IntStream.range(0, 2_000)
                            .<Callable<Boolean>>mapToObj(
                                    it ->
                                            () -> {
                                                authorizations.save(granted("p" + it));
                                                var found =
                                                        authorizations.findByToken(
                                                                "code-p" + it, CODE);
                                                return found != null
                                                        && found.getId().equals("p" + it);
                                            })
                            .toList();

            for (var signIn : people.invokeAll(signIns)) {
                assertThat(signIn.get()).isTrue();
            }
        }
    }

    private static OAuth2Authorization granted(String id) {
        var later = NOW.plusSeconds(300);
        return OAuth2Authorization.withRegisteredClient(client())
                .id(id)
                .principalName("analyst")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(new OAuth2AuthorizationCode("code-" + id, NOW, later))
                .accessToken(
                        new OAuth2AccessToken(
                                OAuth2AccessToken.TokenType.BEARER, "token-" + id, NOW, later))
                .build();
    }

    private static RegisteredClient client() {
        return RegisteredClient.withId("site")
                .clientId("site")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://site.example/back")
                .build();
    }
}
