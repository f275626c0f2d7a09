package org.stateviews.submissionapi.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims in the document store, one per idempotency key. The store decides who was first, so any
 * number of instances agree without a lock.
 */
final class Claims {

    private final DocumentStore store;
    private final JsonMapper json;

    Claims(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** Where the claim of an account's key lies. */
    StoreName nameOf(String account, String key) {
        return StoreName.of("intake", digest(account + '\n' + key).hex());
    }

    /** Claim made under a name before, empty when there is none. */
    Optional<Claim> find(StoreName name) {
        return store.get(name).map(bytes -> json.readValue(bytes, Claim.class));
    }

    /** Makes a claim, or gives the one that was faster. */
    Claim make(StoreName name, Supplier<Claim> claim) {
        return find(name)
                .orElseGet(
                        () -> {
                            var mine = claim.get();
                            boolean won = store.putIfAbsent(name, json.writeValueAsBytes(mine));
                            return won ? mine : find(name).orElseThrow();
                        });
    }

    /** Claim that was made for a number; empty when it was not made, or got another number. */
    Optional<Claim> claimOf(Reservation reservation, Numbers.Given given) {
        return find(new StoreName(reservation.claim()))
                .filter(it -> it.reference().equals(given.reference()))
                .filter(it -> it.revision() == given.revision());
    }

    Sha256 fingerprint(Object content) {
        return digest(json.writeValueAsString(content));
    }

    private static Sha256 digest(String text) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
