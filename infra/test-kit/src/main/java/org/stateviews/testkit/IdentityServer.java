package org.stateviews.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Publishes keys and addresses, as OpenID Connect Discovery says; its threads end with the JVM. */
final class IdentityServer {

    private IdentityServer() {}

    /** Starts on a free port and gives the issuer. */
    static String publishing(String keys) {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = "http://localhost:" + server.getAddress().getPort();
            server.createContext("/oauth2/jwks", it -> answer(it, keys));
            server.createContext(
                    "/.well-known/openid-configuration", it -> answer(it, discovery(issuer)));
            Thread.ofPlatform().daemon().start(server::start);
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String discovery(String issuer) {
        return """
        {"issuer": "%1$s",
         "authorization_endpoint": "%1$s/oauth2/authorize",
         "token_endpoint": "%1$s/oauth2/token",
         "jwks_uri": "%1$s/oauth2/jwks",
         "userinfo_endpoint": "%1$s/userinfo",
         "end_session_endpoint": "%1$s/connect/logout",
         "response_types_supported": ["code"],
         "grant_types_supported": ["authorization_code"],
         "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"],
         "scopes_supported": ["openid"],
         "token_endpoint_auth_methods_supported": ["none"],
         "code_challenge_methods_supported": ["S256"]}
        """
                .formatted(issuer);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
