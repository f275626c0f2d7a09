package org.stateviews.benchmark.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SignaturesTests {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair = pair();
    private final Signatures signatures = Signatures.of(JsonMapper.shared().readTree(jwks(pair)));

    @Test
    void aReceiptThatThePublishedKeySignedTellsItsClaims() throws Exception {
        var receipt = receipt(pair, "{\"reference\":\"78-237-8-FRA-1\"}");

        assertThat(signatures.claims(receipt).orElseThrow().path("reference").asString())
                .isEqualTo("78-237-8-FRA-1");
    }

    @Test
    void aReceiptWithOtherClaimsOrOfAnotherKeyTellsNothing() throws Exception {
        var parts = receipt(pair, "{\"reference\":\"78-237-8-FRA-1\"}").split("\\.");
        var forged = parts[0] + "." + base64("{\"reference\":\"78-237-8-FRA-2\"}") + "." + parts[2];

        assertThat(signatures.claims(forged)).isEmpty();
        assertThat(signatures.claims(receipt(pair(), "{}"))).isEmpty();
        assertThat(signatures.claims("no receipt")).isEmpty();
    }

    private static String receipt(KeyPair pair, String claims) throws GeneralSecurityException {
        var input = base64("{\"alg\":\"EdDSA\",\"kid\":\"one\"}") + "." + base64(claims);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(input.getBytes(US_ASCII));
        return input + "." + BASE64.encodeToString(signature.sign());
    }

    private static String jwks(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        var point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return "{\"keys\":[{\"kid\":\"one\",\"x\":\"" + BASE64.encodeToString(point) + "\"}]}";
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(US_ASCII));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
