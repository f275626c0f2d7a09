package org.stateviews.submissionapi.receipt;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;

/**
 * An Ed25519 key pair (RFC 8037).
 *
 * @param id key id in receipts and in the JWK set
 */
record SigningKey(String id, PrivateKey privateKey, PublicKey publicKey) {

    private static final int POINT_LENGTH = 32;

    byte[] sign(byte[] input) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the receipt key " + id + " cannot sign", e);
        }
    }

    /** Encoded point of RFC 8032: y little-endian, the sign of x in the highest bit. */
    byte[] point() {
        if (!(publicKey instanceof EdECPublicKey key)) {
            throw new IllegalStateException(id + " is not an Ed25519 key");
        }
        var bigEndian = key.getPoint().getY().toByteArray();
        var point = new byte[POINT_LENGTH];
        for (int i = 0; i < Math.min(bigEndian.length, POINT_LENGTH); i++) {
            point[i] = bigEndian[bigEndian.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            point[POINT_LENGTH - 1] |= (byte) 0x80;
        }
        return Arrays.copyOf(point, POINT_LENGTH);
    }
}
