package org.stateviews.documents.password;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.id.Sha256;

/**
 * Private keys of readers, each a JWK in a file of its own that nobody else may read. All readers
 * share the folder; a file that is added later is used, and an old one opens what was sealed to it.
 */
public final class PasswordKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordKeys.class);
    private static final String ENDING = ".jwk";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{10,100}");

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    private PasswordKeys(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes a first key where there is none, and publishes all of them in the store.
     *
     * @param now when a key that is made was made: the newest is the one that is sealed to
     */
    public static PasswordKeys in(Path folder, SealedPasswords passwords, Instant now) {
        var keys = new PasswordKeys(folder);
        try {
            Files.createDirectories(folder);
            if (keys.files().isEmpty()) {
                keys.make(now);
            }
            for (var file : keys.files()) {
                passwords.publish(read(file));
            }
            passwords
                    .seal()
                    .filter(it -> keys.find(it.key().getKeyID()).isEmpty())
                    .ifPresent(
                            it ->
                                    LOG.atWarn()
                                            .log(
                                                    "Passwords are sealed to key {}, which is not in"
                                                            + " {}: readers must share that folder",
                                                    it.key().getKeyID(),
                                                    folder));
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("keys for passwords in " + folder, e);
        }
    }

    /**
     * Password of a document from its sealed form; empty when it was sealed to a key that is not
     * here, or for another document.
     */
    public Optional<String> open(String sealed, Sha256 document) {
        try {
            var jwe = JWEObject.parse(sealed);
            var key = find(String.valueOf(jwe.getHeader().getKeyID()));
            if (key.isEmpty()) {
                LOG.atWarn().log("The key {} is not in {}", jwe.getHeader().getKeyID(), folder);
                return Optional.empty();
            }
            jwe.decrypt(new ECDHDecrypter(key.get()));
            var content = jwe.getPayload().toJSONObject();
            return document.hex().equals(content.get(Seal.DOCUMENT))
                    ? Optional.of(String.valueOf(content.get(Seal.PASSWORD)))
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            LOG.atWarn()
                    .log("A sealed password cannot be opened: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<ECKey> find(String id) {
        var file = folder.resolve(id + ENDING);
        return ID.matcher(id).matches() && Files.exists(file)
                ? Optional.of(read(file))
                : Optional.empty();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ENDING)).toList();
        }
    }

    private static ECKey read(Path file) {
        try {
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " is no private key", e);
        }
    }

    /** Aside first: a start that is broken off leaves no half a key, which no start could read. */
    private void make(Instant now) throws IOException {
        var key = generated(now);
        var draft = Files.createTempFile(folder, "key", ".draft", OWNER_ONLY);
        Files.writeString(
                draft,
                key.toJSONString(),
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        Files.move(draft, folder.resolve(key.getKeyID() + ENDING), StandardCopyOption.ATOMIC_MOVE);
    }

    private static ECKey generated(Instant now) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK knows P-256", e);
        }
    }
}
