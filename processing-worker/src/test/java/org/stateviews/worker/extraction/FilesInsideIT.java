package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.worker.outcome.Attachment;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;

/** Files inside files, in a real reading process: apart, whole, and none of them opened. */
class FilesInsideIT {

    @TempDir private Path folder;
    private ReadingProcess process;

    @BeforeEach
    void start() {
        process = new ReadingProcess(folder.resolve("scratch"), 100_000, 3);
    }

    @AfterEach
    void stop() throws Exception {
        process.close();
    }

    @Test
    void whatIsAttachedToAMailIsKeptByteForByte() throws Exception {
        var pdf = PdfFiles.saying("Views of a fictional State", _ -> {});
        var read = read(mail(part("Views (final).pdf", pdf), part("note.txt", bytes("A note."))));

        assertThat(read.attachments())
                .extracting(Attachment::name, Attachment::mediaType)
                .containsExactly(
                        tuple("Views (final).pdf", "application/pdf"),
                        tuple("note.txt", "text/plain"));
        assertThat(process.kept(read.attachments().getFirst())).isEqualTo(pdf);
        assertThat(ends(read))
                .containsExactly(
                        "TEXT", "EMPTY attachment-read-apart", "EMPTY attachment-read-apart");
    }

    @Test
    void aMailInsideAMailIsOneFile() throws Exception {
        var inner = mail(part("annex.txt", bytes("An annex.")));
        var read = read(mail(part("forwarded.eml", inner)));

        assertThat(read.attachments())
                .extracting(Attachment::name)
                .containsExactly("forwarded.eml");
        assertThat(process.kept(read.attachments().getFirst())).isEqualTo(inner);
    }

    @Test
    void aMailForwardedAsAMessageIsOneFile() throws Exception {
        var inner = new String(mail(part("annex.txt", bytes("An annex."))), UTF_8);
        var forwarded = "Content-Type: message/rfc822\r\n\r\n" + inner;
        var read = read(mail(forwarded.replace("edge", "inner")));

        assertThat(read.attachments())
                .extracting(Attachment::mediaType)
                .containsExactly("message/rfc822");
        assertThat(new String(process.kept(read.attachments().getFirst()), UTF_8))
                .contains("Subject: Views", "annex.txt");
    }

    @Test
    void whatIsNotReadIsNamedAndWhatIsEmptyIsSaidToBe() throws Exception {
        var read =
                read(
                        mail(
                                part("data.zip", new byte[] {'P', 'K', 3, 4, 20, 0}),
                                part("empty.pdf", new byte[0])));

        assertThat(read.attachments()).isEmpty();
        assertThat(ends(read))
                .containsExactly(
                        "TEXT", "UNREADABLE attachment-not-read", "EMPTY attachment-empty");
    }

    @Test
    void whatIsTooLargeIsCutOffAndTheNextIsKept() throws Exception {
        var read =
                read(
                        mail(
                                part("huge.txt", new byte[1_100_000]),
                                part("small.txt", bytes("Small."))));

        assertThat(read.attachments()).extracting(Attachment::name).containsExactly("small.txt");
        assertThat(ends(read)).contains("CUT_OFF attachment-limit");
    }

    @Test
    void thereAreNoMoreThanAreAllowed() throws Exception {
        var parts =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(it -> part(it + ".txt", bytes("Annex " + it)))
                        .toArray(String[]::new);
        var read = read(mail(parts));

        assertThat(read.attachments()).hasSize(3);
        assertThat(ends(read)).endsWith("CUT_OFF attachment-limit");
    }

    private ReadingOutcome.Pages read(byte[] mail) throws Exception {
        return (ReadingOutcome.Pages) process.read("mail.eml", mail);
    }

    private static List<String> ends(ReadingOutcome.Pages read) {
        return read.pages().stream().map(FilesInsideIT::end).toList();
    }

    private static String end(ReadPage page) {
        var reason = page.reason();
        return page.status() + (reason == null ? "" : " " + reason.code());
    }

    private static byte[] mail(String... parts) {
        var body =
                "Content-Type: text/plain; charset=utf-8\r\n\r\nPlease find our views attached.\r\n";
        var all =
                Stream.concat(Stream.of(body), Arrays.stream(parts))
                        .map(it -> "--edge\r\n" + it)
                        .collect(Collectors.joining());
        return bytes(
                "From: Somebody <somebody@example.org>\r\nSubject: Views\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"edge\"\r\n\r\n"
                        + all
                        + "--edge--\r\n");
    }

    private static String part(String name, byte[] content) {
        return "Content-Type: application/octet-stream; name=\"%s\"\r\n".formatted(name)
                + "Content-Disposition: attachment; filename=\"%s\"\r\n".formatted(name)
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content)
                + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
