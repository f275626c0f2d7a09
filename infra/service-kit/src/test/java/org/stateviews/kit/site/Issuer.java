package org.stateviews.kit.site;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An identity provider reduced to its published keys, and a pen that signs with them. */
final class Issuer implements AutoCloseable {

    private final RSAKey key;
    private final HttpServer server;

    Issuer() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/oauth2/jwks",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(String account, String role) {
        return sign(claims(account, role, Duration.ofMinutes(5)).build());
    }

    String tokenEndingIn(Duration rest) {
        return sign(claims("analyst", "ANALYST", rest).build());
    }

    String tokenOfAnotherIssuer() {
        return sign(
                claims("analyst", "ANALYST", Duration.ofMinutes(5))
                        .issuer("http://elsewhere.example")
                        .build());
    }

    private JWTClaimsSet.Builder claims(String account, String role, Duration rest) {
        var end = Instant.now().plus(rest);
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject(account)
                        .issueTime(Date.from(end.minus(Duration.ofMinutes(15))))
                        .expirationTime(Date.from(end))
                        .claim("roles", List.of(role));
        return account.startsWith("mission.") ? claims.claim("state", "FRA") : claims;
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the test key does not sign", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
