package org.stateviews.documents.password;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;

/**
 * Sealed passwords in the transient area of the store, one per document of a submission, and the
 * public keys of readers beside them. A password is never in an event, a claim or a receipt: those
 * are kept for ever.
 */
public final class SealedPasswords {

    private static final StoreName KEYS = StoreName.of("keys", "passwords");
    private static final String FOLDER = "passwords";
    private static final Comparator<ECKey> AGE =
            Comparator.comparing(SealedPasswords::issued).thenComparing(ECKey::getKeyID);

    private final DocumentStore store;

    /** Passwords in a store. */
    public SealedPasswords(DocumentStore store) {
        this.store = store;
    }

    /** Seal of the reader whose key is the newest; empty before the first reader's first start. */
    public Optional<Seal> seal() {
        return store.list(KEYS).stream()
                .flatMap(name -> store.get(name).stream())
                .map(SealedPasswords::key)
                .max(AGE)
                .map(Seal::new);
    }

    void publish(ECKey key) {
        var open = key.toPublicJWK();
        store.putIfAbsent(
                StoreName.of(KEYS.value(), open.getKeyID()),
                open.toJSONString().getBytes(US_ASCII));
    }

    /** Keeps a sealed password until it is removed; a later one takes its place. */
    public void keep(DocumentPointer document, String sealed) {
        store.passing().put(name(document), sealed.getBytes(US_ASCII));
    }

    /** Sealed password of a document, empty when none was given or it has gone. */
    public Optional<String> find(DocumentPointer document) {
        return store.passing().get(name(document)).map(bytes -> new String(bytes, US_ASCII));
    }

    /** Removes the password of a document, if there is one. */
    public void remove(DocumentPointer document) {
        store.passing().remove(name(document));
    }

    /** Removes what has been kept for longer than it may, and says how many there were. */
    public int removeOlderThan(Duration keep, Instant now) {
        var old =
                store.passing().all().stream()
                        .filter(it -> it.name().value().startsWith(FOLDER + "/"))
                        .filter(it -> it.since().plus(keep).isBefore(now))
                        .toList();
        old.forEach(it -> store.passing().remove(it.name()));
        return old.size();
    }

    private static StoreName name(DocumentPointer document) {
        return StoreName.of(
                FOLDER,
                document.reference() + ".r" + document.revision() + ".d" + document.ordinal());
    }

    private static ECKey key(byte[] published) {
        try {
            return ECKey.parse(new String(published, US_ASCII));
        } catch (ParseException e) {
            throw new IllegalStateException("a published key cannot be read", e);
        }
    }

    private static Instant issued(ECKey key) {
        return Optional.ofNullable(key.getIssueTime()).map(Date::toInstant).orElse(Instant.EPOCH);
    }
}
