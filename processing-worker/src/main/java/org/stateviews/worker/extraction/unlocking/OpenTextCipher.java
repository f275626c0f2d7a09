package org.stateviews.worker.extraction.unlocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.tika.exception.TikaException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * How one file of an ODT package is encrypted: the key comes from a digest of the password by
 * PBKDF2 or Argon2id, the cipher is AES or, in older files, Blowfish.
 *
 * @param said attributes of the manifest by their local names
 */
record OpenTextCipher(Map<String, String> said) {

    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;

    OpenTextCipher {
        said = Map.copyOf(said);
    }

    /** What was encrypted, no longer compressed either. */
    byte[] decrypt(byte[] file, String password) throws IOException, TikaException {
        try {
            var compressed = cipher(file, key(password));
            var inflater = new Inflater(true);
            try (var plain =
                    new InflaterInputStream(new ByteArrayInputStream(compressed), inflater)) {
                return plain.readAllBytes();
            } finally {
                inflater.end();
            }
        } catch (ZipException | AEADBadTagException e) {
            throw new WrongPasswordException();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnknownLockException(said("algorithm-name"), e);
        }
    }

    private byte[] cipher(byte[] file, byte[] key)
            throws GeneralSecurityException, UnknownLockException {
        var algorithm = said("algorithm-name");
        if (algorithm.endsWith("-gcm")) {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, file, 0, NONCE));
            return cipher.doFinal(file, NONCE, file.length - NONCE);
        }
        if (algorithm.endsWith("-cbc")) {
            return cipher("AES/CBC/NoPadding", "AES", file, key);
        }
        if (algorithm.contains("Blowfish")) {
            return cipher("Blowfish/CFB/NoPadding", "Blowfish", file, key);
        }
        throw new UnknownLockException(algorithm, null);
    }

    private byte[] cipher(String how, String kind, byte[] file, byte[] key)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(how);
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, kind),
                new IvParameterSpec(bytes("initialisation-vector")));
        return cipher.doFinal(file);
    }

    private byte[] key(String password) throws GeneralSecurityException, UnknownLockException {
        boolean newer = said("start-key-generation-name").endsWith("sha256");
        var start =
                MessageDigest.getInstance(newer ? "SHA-256" : "SHA-1")
                        .digest(password.getBytes(UTF_8));
        int size = number("key-size", 16);
        var derivation = said("key-derivation-name");
        if (derivation.endsWith("argon2id")) {
            return argon2(start, size);
        }
        if (!derivation.endsWith("PBKDF2") && !derivation.endsWith("pbkdf2")) {
            throw new UnknownLockException(derivation, null);
        }
        var generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
        generator.init(start, bytes("salt"), number("iteration-count", 1024));
        var key = (KeyParameter) generator.generateDerivedMacParameters(size * Byte.SIZE);
        return key.getKey();
    }

    private byte[] argon2(byte[] start, int size) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withSalt(bytes("salt"))
                        .withIterations(number("argon2-iterations", 3))
                        .withMemoryAsKB(number("argon2-memory", 1 << 16))
                        .withParallelism(number("argon2-lanes", 4))
                        .build());
        var key = new byte[size];
        generator.generateBytes(start, key);
        return key;
    }

    private String said(String attribute) {
        return said.getOrDefault(attribute, "");
    }

    private byte[] bytes(String attribute) {
        return Base64.getDecoder().decode(said(attribute));
    }

    private int number(String attribute, int otherwise) {
        var text = said(attribute);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
