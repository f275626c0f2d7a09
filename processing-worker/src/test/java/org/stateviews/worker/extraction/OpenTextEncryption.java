package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/** A file of an OpenDocument package, encrypted by AES-256-CBC with a key from PBKDF2. */
record OpenTextEncryption(String name, String content) {

    private static final byte[] SALT = "sixteen bytes of".getBytes(UTF_8);
    private static final int ITERATIONS = 1000;

    byte[] encrypted(String password) {
        try {
            var start = MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8));
            var generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
            generator.init(start, SALT, ITERATIONS);
            var key = (KeyParameter) generator.generateDerivedMacParameters(256);
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key.getKey(), "AES"),
                    new IvParameterSpec(SALT));
            return cipher.doFinal(compressed());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] compressed() {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            var plain = content.getBytes(UTF_8);
            deflater.setInput(plain);
            deflater.finish();
            var out = new byte[plain.length + 100];
            return Arrays.copyOf(out, deflater.deflate(out));
        }
    }

    String manifest() {
        var salt = Base64.getEncoder().encodeToString(SALT);
        return """
        <manifest:file-entry manifest:full-path="%s" manifest:size="%d"><manifest:encryption-data>
        <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="%s"/>
        <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="%d" manifest:salt="%s"/>
        <manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>
        </manifest:encryption-data></manifest:file-entry>
        """
                .formatted(name, content.getBytes(UTF_8).length, salt, ITERATIONS, salt);
    }
}
