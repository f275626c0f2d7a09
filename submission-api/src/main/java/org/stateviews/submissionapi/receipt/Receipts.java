package org.stateviews.submissionapi.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.submissionapi.tracking.ReceivedRevision;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receipts as compact JWS (RFC 7515) signed with Ed25519 (RFC 8037). A receipt is signed once and
 * kept: the same bytes are given for ever, whatever keys come later.
 */
public final class Receipts {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final DocumentStore store;
    private final SigningKeys keys;
    private final JsonMapper json;

    Receipts(DocumentStore store, SigningKeys keys, JsonMapper json) {
        this.store = store;
        this.keys = keys;
        this.json = json;
    }

    /** Receipt of an accepted text. */
    public String of(ReceivedRevision received) {
        var event = received.event();
        var name = StoreName.of("receipts", event.reference() + ".r" + event.revision() + ".jws");
        return store.get(name)
                .map(bytes -> new String(bytes, US_ASCII))
                .orElseGet(() -> sign(name, received));
    }

    private String sign(StoreName name, ReceivedRevision received) {
        var key = keys.current();
        var header = new LinkedHashMap<String, String>();
        header.put("alg", "EdDSA");
        header.put("kid", key.id());
        header.put("typ", "stateviews-receipt+jwt");
        var input = part(header) + "." + part(Receipt.of(received));
        var receipt = input + "." + BASE64.encodeToString(key.sign(input.getBytes(US_ASCII)));
        store.putIfAbsent(name, receipt.getBytes(US_ASCII));
        return store.get(name).map(bytes -> new String(bytes, US_ASCII)).orElse(receipt);
    }

    private String part(Object value) {
        return BASE64.encodeToString(json.writeValueAsString(value).getBytes(UTF_8));
    }

    /** Public keys as a JWK set (RFC 7517), old ones included. */
    Map<String, List<Map<String, String>>> jwks() {
        return Map.of("keys", keys.all().stream().map(Receipts::jwk).toList());
    }

    private static Map<String, String> jwk(SigningKey key) {
        return Map.of(
                "kty", "OKP",
                "crv", "Ed25519",
                "use", "sig",
                "alg", "EdDSA",
                "kid", key.id(),
                "x", BASE64.encodeToString(key.point()));
    }
}
