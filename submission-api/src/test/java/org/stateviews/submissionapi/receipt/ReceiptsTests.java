package org.stateviews.submissionapi.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.submissionapi.tracking.ReceivedRevision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReceiptsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant AT = Instant.parse("2024-05-27T14:00:00.125Z");

    @TempDir Path folder;
    private Path keys = Path.of("");
    private DocumentStore store =
            new FileSystemDocumentStore(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void open() {
        keys = folder.resolve("keys");
        store = new FileSystemDocumentStore(folder.resolve("store"));
    }

    @Test
    void aReceiptStatesWhatWasReceived() {
        var claims = part(receipts().of(received(1)), 1);

        assertThat(claims.propertyNames())
                .containsExactlyInAnyOrder(
                        "reference",
                        "revision",
                        "call",
                        "submitter",
                        "receivedAt",
                        "deadline",
                        "late",
                        "documents",
                        "partition",
                        "offset");
        assertThat(claims.get("reference").stringValue()).isEqualTo("78-237-8-FRA-1");
        assertThat(claims.get("receivedAt").stringValue()).isEqualTo("2024-05-27T14:00:00.125Z");
        assertThat(claims.get("offset").intValue()).isEqualTo(41);
        assertThat(claims.at("/documents/0/sha256").stringValue()).isEqualTo("5e".repeat(32));
    }

    @Test
    void aKeyWithoutBytesFromAStartThatWasBrokenOffIsNoReasonToStop() throws Exception {
        Files.createDirectories(keys);
        Files.createFile(keys.resolve("0123456789abcdef.pkcs8"));
        Files.writeString(keys.resolve("fedcba9876543210.pkcs8.draft"), "half a");

        assertThat(verifies(receipts().of(received(1)))).isTrue();
    }

    @Test
    void itsSignatureHoldsAndNoByteCanBeChanged() throws Exception {
        var receipt = receipts().of(received(1));
        var forged = receipt.replace(receipt.substring(120, 124), "AAAA");

        assertThat(verifies(receipt)).isTrue();
        assertThat(verifies(forged)).isFalse();
        assertThat(part(receipt, 0).get("alg").stringValue()).isEqualTo("EdDSA");
    }

    @Test
    void theSameReceiptIsTheSameBytesForEver() throws Exception {
        var first = receipts().of(received(1));
        addKey();

        assertThat(receipts().of(received(1))).isEqualTo(first);
    }

    @Test
    void aNewKeySignsAndTheOldOneStaysPublished() throws Exception {
        var old = receipts().of(received(1));
        addKey();

        var fresh = receipts().of(received(2));

        assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
        assertThat(verifies(fresh)).isTrue();
        assertThat(verifies(old)).isTrue();
        assertThat(receipts().jwks().get("keys"))
                .extracting(it -> it.get("kid"))
                .containsExactly(keyId(old), keyId(fresh));
    }

    @Test
    void thePublishedKeysHoldNothingSecret() {
        assertThat(receipts().jwks().get("keys"))
                .allSatisfy(
                        key ->
                                assertThat(key)
                                        .containsOnlyKeys("kty", "crv", "use", "alg", "kid", "x")
                                        .containsAllEntriesOf(
                                                Map.of("kty", "OKP", "crv", "Ed25519")));
    }

    @Test
    void theSecretIsReadableByItsOwnerOnly() throws IOException {
        SigningKeys.in(keys);

        try (var files = Files.list(keys)) {
            var secrets = files.filter(it -> it.toString().endsWith(".pkcs8")).toList();
            assertThat(secrets).hasSize(1);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(secrets.getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    private Receipts receipts() {
        return new Receipts(store, SigningKeys.in(keys), JSON);
    }

    /** As operators do it: a new pair of files beside the old one. */
    private void addKey() throws IOException {
        var elsewhere = folder.resolve("new");
        SigningKeys.in(elsewhere);
        try (var files = Files.list(elsewhere)) {
            for (var file : files.toList()) {
                var copy = keys.resolve(file.getFileName());
                Files.copy(file, copy);
                Files.setLastModifiedTime(copy, FileTime.from(Instant.now().plusSeconds(60)));
            }
        }
    }

    private boolean verifies(String receipt) throws GeneralSecurityException {
        var parts = receipt.split("\\.");
        for (var key : SigningKeys.in(keys).all()) {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key.publicKey());
            signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
            if (key.id().equals(keyId(receipt))) {
                return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
            }
        }
        return false;
    }

    private static String keyId(String receipt) {
        return part(receipt, 0).get("kid").stringValue();
    }

    private static JsonNode part(String receipt, int index) {
        return JSON.readTree(Base64.getUrlDecoder().decode(receipt.split("\\.")[index]));
    }

    private static ReceivedRevision received(int number) {
        var document =
                new SubmittedDocument(
                        1,
                        "Vues – آراء.pdf",
                        DocumentKind.MAIN,
                        null,
                        "application/pdf",
                        new Sha256("5e".repeat(32)),
                        4711);
        var event =
                new SubmissionReceived(
                        new SubmissionReference("78-237-8-FRA-" + number),
                        0,
                        "Views",
                        Publication.PUBLIC,
                        null,
                        List.of(document),
                        new Acceptance(AT, null, false, "mission.fra", false));
        return new ReceivedRevision(event, new RecordPosition("submissions", 3, 41, AT));
    }
}
