package org.stateviews.benchmark.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies receipts with the published keys and nothing else, as anybody could: compact JWS (RFC
 * 7515), Ed25519 (RFC 8037).
 */
final class Signatures {

    /** What stands before the point in the X.509 form of an Ed25519 key (RFC 8410, section 4). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final Map<String, PublicKey> keys;

    private Signatures(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** Reads a JWK set (RFC 7517). */
    static Signatures of(JsonNode jwks) {
        var keys = new HashMap<String, PublicKey>();
        jwks.path("keys")
                .forEach(
                        key -> keys.put(key.path("kid").asString(), key(key.path("x").asString())));
        return new Signatures(keys);
    }

    /** Claims of a receipt; empty when it does not verify. */
    Optional<JsonNode> claims(String receipt) {
        var parts = receipt.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var key = keys.get(json(parts[0]).path("kid").asString());
            return key != null && verifies(key, parts)
                    ? Optional.of(json(parts[1]))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean verifies(PublicKey key, String[] parts) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        return signature.verify(BASE64.decode(parts[2]));
    }

    private static JsonNode json(String part) {
        return JsonMapper.shared().readTree(BASE64.decode(part));
    }

    private static PublicKey key(String point) {
        var bytes = BASE64.decode(point);
        var encoded = Arrays.copyOf(PREFIX, PREFIX.length + bytes.length);
        System.arraycopy(bytes, 0, encoded, PREFIX.length, bytes.length);
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no Ed25519 key: " + point, e);
        }
    }
}
