package org.stateviews.documents.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.FileSystemDocumentStore;

class SealedPasswordsTests {

    private static final Instant NOW = Instant.parse("2024-05-27T10:00:00Z");
    private static final Sha256 DIGEST = digest("11");
    private static final DocumentPointer DOCUMENT =
            new DocumentPointer(new SubmissionReference("78-237-8-FRA-1"), 0, 1, DIGEST);
    private static final String PASSWORD = "Пароль 密码 kept-secret";

    @TempDir Path folder;
    private SealedPasswords passwords;

    @BeforeEach
    void openStore() {
        passwords = new SealedPasswords(new FileSystemDocumentStore(folder.resolve("store")));
    }

    @Test
    void whatIsSealedOnlyTheReaderOpensAndOnlyForItsDocument() {
        var keys = keys("keys", NOW);
        var sealed = passwords.seal().orElseThrow().seal(PASSWORD, DIGEST);

        assertThat(keys.open(sealed, DIGEST)).hasValue(PASSWORD);
        assertThat(keys.open(sealed, digest("22"))).isEmpty();
        assertThat(keys.open(sealed.substring(0, sealed.length() - 4) + "AAAA", DIGEST)).isEmpty();
        assertThat(keys("elsewhere", NOW).open(sealed, DIGEST)).isEmpty();
    }

    @Test
    void theLengthOfAPasswordDoesNotShow() {
        var unused = keys("keys", NOW);
        var seal = passwords.seal().orElseThrow();

        assertThat(seal.seal("a", DIGEST)).hasSameSizeAs(seal.seal("a longer one", DIGEST));
        assertThat(unused).isNotNull();
    }

    @Test
    void nothingCanBeSealedBeforeAReaderHasStarted() {
        assertThat(passwords.seal()).isEmpty();
    }

    @Test
    void theKeyStaysAndTheStoreHoldsItsPublicPartAlone() throws IOException {
        var first = keys("keys", NOW);
        var sealed = passwords.seal().orElseThrow().seal(PASSWORD, DIGEST);

        assertThat(keys("keys", NOW.plusSeconds(60)).open(sealed, DIGEST)).hasValue(PASSWORD);
        assertThat(first.open(sealed, DIGEST)).hasValue(PASSWORD);
        assertThat(texts(folder.resolve("store"))).contains("\"x\"").doesNotContain("\"d\"");
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(Files.getPosixFilePermissions(files.findFirst().orElseThrow()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void theNewestKeyIsSealedTo() {
        keys("old", NOW);
        var newer = keys("new", NOW.plusSeconds(60));

        assertThat(newer.open(passwords.seal().orElseThrow().seal(PASSWORD, DIGEST), DIGEST))
                .hasValue(PASSWORD);
    }

    @Test
    void aPasswordIsKeptUntilItIsRemovedOrTooOld() {
        passwords.keep(DOCUMENT, "sealed");
        passwords.keep(DOCUMENT, "sealed again");
        assertThat(passwords.find(DOCUMENT)).hasValue("sealed again");
        assertThat(passwords.removeOlderThan(Duration.ofDays(7), Instant.now())).isZero();

        var inEightDays = Instant.now().plus(Duration.ofDays(8));
        assertThat(passwords.removeOlderThan(Duration.ofDays(7), inEightDays)).isOne();
        assertThat(passwords.find(DOCUMENT)).isEmpty();

        passwords.keep(DOCUMENT, "sealed");
        passwords.remove(DOCUMENT);
        passwords.remove(DOCUMENT);
        assertThat(passwords.find(DOCUMENT)).isEmpty();
    }

    private PasswordKeys keys(String name, Instant now) {
        return PasswordKeys.in(folder.resolve(name), passwords, now);
    }

    private static String texts(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(path));
            }
        }
        return all.toString();
    }

    private static Sha256 digest(String twice) {
        return Sha256.of(HexFormat.of().parseHex(twice.repeat(32)));
    }
}
