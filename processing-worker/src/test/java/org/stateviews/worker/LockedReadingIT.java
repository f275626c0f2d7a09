package org.stateviews.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.password.SealedPasswords;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogReader;
import org.stateviews.worker.outcome.Extractor;

/** A locked document from its password to a reading that needs none. */
@ExtendWith(OutputCaptureExtension.class)
class LockedReadingIT extends WorkerIT {

    private static final String REFERENCE = "78-237-8-SMR-1";
    private static final String MAILED = "78-237-8-AND-1";
    private static final String MAIL = "message/rfc822";
    private static final String PASSWORD = "kept-nowhere-æøå-4711";

    @Autowired SealedPasswords passwords;
    @Autowired LogClients clients;

    @Value("${stateviews.store.path}")
    Path folder;

    @Test
    void aPasswordOpensOnceAndIsFoundNowhere(CapturedOutput output) throws Exception {
        var document = store(1, "views.pdf", PDF, locked());
        receive(REFERENCE, 0, document);
        assertThat(awaitFact(DocumentNotRead.class, REFERENCE).code()).isEqualTo("locked");

        give(pointer(document, 1), "another password");
        receive(REFERENCE, 1, document);
        awaitNotRead(1, "wrong-password");
        assertThat(passwords.find(pointer(document, 1))).isPresent();

        give(pointer(document, 2), PASSWORD);
        receive(REFERENCE, 2, document);
        awaitSearchable(REFERENCE, 2);

        assertThat(passages(REFERENCE))
                .anyMatch(it -> "Our views are behind a lock.".equals(it.get("text")));
        await().untilAsserted(() -> assertThat(passwords.find(pointer(document, 2))).isEmpty());

        readAgain(pointer(document, 2));

        assertThat(output.getAll()).doesNotContain(PASSWORD);
        assertThat(wholeLog()).contains(REFERENCE).doesNotContain(PASSWORD);
        assertThat(wholeStore()).contains("%PDF").doesNotContain(PASSWORD);
    }

    /** Sent with a mail, it opens the mail's attachment. */
    @Test
    void aPasswordOpensFilesInsideToo() throws Exception {
        var mail = store(1, "views.eml", MAIL, withAttachment(locked()));
        give(pointer(MAILED, mail, 0), PASSWORD);
        assertThat(passwordsOf(MAILED)).hasSize(1);
        receive(MAILED, 0, mail);
        awaitSearchable(MAILED, 0);

        assertThat(passages(MAILED))
                .anyMatch(it -> "Our views are behind a lock.".equals(it.get("text")))
                .anyMatch(it -> "Please find attached our views.".equals(it.get("text")));
        await().untilAsserted(() -> assertThat(passwordsOf(MAILED)).isEmpty());
    }

    private List<Path> passwordsOf(String reference) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(it -> it.getFileName().toString().startsWith(reference + ".r"))
                    .toList();
        }
    }

    private static byte[] withAttachment(byte[] pdf) {
        return """
               From: Somebody <somebody@example.org>
               Subject: Views
               MIME-Version: 1.0
               Content-Type: multipart/mixed; boundary="edge"

               --edge
               Content-Type: text/plain; charset=utf-8

               Please find attached our views.

               --edge
               Content-Type: application/pdf; name="views.pdf"
               Content-Disposition: attachment; filename="views.pdf"
               Content-Transfer-Encoding: base64

               %s
               --edge--
               """
                .formatted(Base64.getMimeEncoder().encodeToString(pdf))
                .getBytes(UTF_8);
    }

    private void readAgain(DocumentPointer document) {
        var version = Extractor.VERSION + "-2";
        log.append(
                Topic.OPERATIONS, new RereadRequested(document, version, "admin", Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(facts)
                                        .filteredOn(DocumentRead.class::isInstance)
                                        .map(DocumentRead.class::cast)
                                        .filteredOn(it -> it.key().equals(REFERENCE))
                                        .anyMatch(it -> it.extractor().equals(version)));
    }

    private void give(DocumentPointer document, String password) {
        passwords.keep(document, passwords.seal().orElseThrow().seal(password, document.sha256()));
    }

    private void awaitNotRead(int revision, String code) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(facts)
                                        .filteredOn(DocumentNotRead.class::isInstance)
                                        .map(DocumentNotRead.class::cast)
                                        .filteredOn(it -> it.key().equals(REFERENCE))
                                        .filteredOn(it -> it.document().revision() == revision)
                                        .anyMatch(it -> it.code().equals(code)));
    }

    private static DocumentPointer pointer(SubmittedDocument document, int revision) {
        return pointer(REFERENCE, document, revision);
    }

    private static DocumentPointer pointer(
            String reference, SubmittedDocument document, int revision) {
        return new DocumentPointer(
                new SubmissionReference(reference),
                revision,
                document.ordinal(),
                document.sha256());
    }

    private String wholeLog() {
        var reader = new LogReader(clients);
        var all = new StringBuilder();
        for (var topic : Topic.values()) {
            for (var record : reader.records(topic)) {
                all.append(record).append(new String(record.value(), UTF_8));
            }
        }
        return all.toString();
    }

    private String wholeStore() throws IOException {
        var all = new StringBuilder();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(path), UTF_8));
            }
        }
        return all.toString();
    }

    private static byte[] locked() throws IOException {
        try (var file = new PDDocument()) {
            var page = new PDPage();
            file.addPage(page);
            try (var drawn = new PDPageContentStream(file, page)) {
                drawn.beginText();
                drawn.setFont(new PDType1Font(FontName.HELVETICA), 12);
                drawn.newLineAtOffset(72, 700);
                drawn.showText("Our views are behind a lock.");
                drawn.endText();
            }
            file.protect(new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}
