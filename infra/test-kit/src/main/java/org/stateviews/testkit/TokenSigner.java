package org.stateviews.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs tokens that carry the platform's claims. */
record TokenSigner(String issuer, RSAKey key) {

    private static final String KEY_ID = "test";

    static TokenSigner published() {
        var key = newKey();
        return new TokenSigner(
                IdentityServer.publishing(new JWKSet(key.toPublicJWK()).toString()), key);
    }

    static TokenSigner stranger(String issuer) {
        return new TokenSigner(issuer, newKey());
    }

    @SuppressWarnings("JavaUtilDate") // the library's claims are made of it
    String sign(
            String account,
            List<String> roles,
            @Nullable String state,
            Instant issued,
            Instant expires) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(account)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(issued))
                        .notBeforeTime(Date.from(issued))
                        .expirationTime(Date.from(expires))
                        .claim("roles", roles)
                        .claim("state", state)
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
