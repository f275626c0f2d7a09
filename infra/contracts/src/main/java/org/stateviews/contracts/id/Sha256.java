package org.stateviews.contracts.id;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 digest of a file's bytes: name of an original in the document store and proof on a
 * receipt. Also of a text, by which a passage is found again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(@JsonValue String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    /** Digest from its 32 bytes, as {@code MessageDigest.digest()} returns them. */
    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** Digest of a text in UTF-8, the same however its accents are put together (NFC). */
    public static Sha256 ofText(String text) {
        try {
            var normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
            return of(MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The 32 bytes, for headers such as {@code Repr-Digest} (RFC 9530). */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
