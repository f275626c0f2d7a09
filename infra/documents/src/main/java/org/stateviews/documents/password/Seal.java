package org.stateviews.documents.password;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import java.util.Map;
import org.stateviews.contracts.id.Sha256;

/**
 * Public part of a reader's key: what is sealed with it only that reader can open. A password is a
 * compact JWE (RFC 7516; ECDH-ES on P-256, A256GCM) that names the document it opens, so it is of
 * no use beside another one, and is filled up, so that its length does not show.
 */
public record Seal(ECKey key) {

    static final String PASSWORD = "password";
    static final String DOCUMENT = "sha256";
    private static final String FILLING = "filling";
    private static final int BLOCK = 256;

    /** The password of a document, sealed. */
    public String seal(String password, Sha256 document) {
        var header =
                new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                        .keyID(key.getKeyID())
                        .build();
        var sealed = new JWEObject(header, payload(password, document));
        try {
            sealed.encrypt(new ECDHEncrypter(key.toECPublicKey()));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("key " + key.getKeyID() + " does not seal", e);
        }
    }

    private static Payload payload(String password, Sha256 document) {
        int filling = BLOCK - password.length() % BLOCK;
        return new Payload(
                Map.<String, Object>of(
                        PASSWORD,
                        password,
                        DOCUMENT,
                        document.hex(),
                        FILLING,
                        " ".repeat(filling)));
    }
}
