package org.stateviews.submissionapi.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Keys that sign receipts. The newest file signs; all of them are published, so a receipt can be
 * verified for as long as its key file is kept.
 */
final class SigningKeys {

    private static final String PRIVATE = ".pkcs8";
    private static final String PUBLIC = ".x509";

    private final List<SigningKey> keys;

    private SigningKeys(List<SigningKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Reads the folder and makes a first key where it has none. */
    static SigningKeys in(Path folder) {
        try {
            Files.createDirectories(folder);
            if (read(folder).isEmpty()) {
                make(folder);
            }
            return new SigningKeys(read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("receipt keys in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("receipt keys in " + folder, e);
        }
    }

    /** Key for new receipts. */
    SigningKey current() {
        return keys.getLast();
    }

    /** Every key that ever signed, oldest first. */
    List<SigningKey> all() {
        return keys;
    }

    private static List<SigningKey> read(Path folder) throws IOException, GeneralSecurityException {
        var factory = KeyFactory.getInstance("Ed25519");
        var keys = new java.util.ArrayList<SigningKey>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(SigningKeys::isSecret)
                            .sorted(Comparator.comparing(SigningKeys::age))
                            .toList()) {
                var id = String.valueOf(file.getFileName()).replace(PRIVATE, "");
                var secret = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
                var open = new X509EncodedKeySpec(Files.readAllBytes(folder.resolve(id + PUBLIC)));
                keys.add(
                        new SigningKey(
                                id, factory.generatePrivate(secret), factory.generatePublic(open)));
            }
        }
        return keys;
    }

    /** One without bytes comes from a start that was broken off, and never signed anything. */
    private static boolean isSecret(Path file) {
        return file.toString().endsWith(PRIVATE) && file.toFile().length() > 0;
    }

    private static java.nio.file.attribute.FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var id = id(pair);
        keep(folder.resolve(id + PUBLIC), pair.getPublic().getEncoded());
        keep(folder.resolve(id + PRIVATE), pair.getPrivate().getEncoded());
    }

    /** Aside first: a start that is broken off leaves no half a key, which no start could read. */
    private static void keep(Path file, byte[] bytes) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, bytes, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String id(KeyPair pair) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
        return HexFormat.of().formatHex(digest, 0, 8);
    }
}
