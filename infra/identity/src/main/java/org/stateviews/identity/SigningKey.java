package org.stateviews.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: made at first start and kept, so that tokens survive a restart. */
final class SigningKey {

    private SigningKey() {}

    /**
     * Key of the folder.
     *
     * @throws IllegalStateException if the file is there but holds no key: it is left alone,
     *     because a new key would silently void every token
     */
    static RSAKey open(Path folder) throws IOException {
        var file = new PrivateFile(folder.resolve("signing.jwk.json"));
        try {
            var kept = file.read();
            if (kept.isPresent()) {
                return RSAKey.parse(kept.get());
            }
            var key = create();
            file.write(key.toJSONString() + "\n");
            return key;
        } catch (ParseException e) {
            throw new IllegalStateException(
                    file.path() + " holds no signing key. Restore it, or move it away", e);
        }
    }

    private static RSAKey create() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }
}
