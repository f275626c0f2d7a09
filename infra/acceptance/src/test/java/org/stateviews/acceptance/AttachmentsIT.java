package org.stateviews.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Views that came as a file inside a mail inside a mail. */
class AttachmentsIT {

    private final Platform platform = Platform.running();
    private final Desk desk = new Desk();

    @Test
    void viewsAttachedToAForwardedMailAreFoundAndHandedOutAsTheyWere() throws Exception {
        var views = TenPages.with("envelopment");
        var inner = mail("inner", part("inner", "views.pdf", Files.readAllBytes(views)));
        var outer = mail("outer", part("outer", "forwarded.eml", inner));
        var file = PassingFile.named("note.eml");

        var reference = desk.submit("NZL", Files.write(file, outer));
        desk.awaitSearchable(reference);

        assertThat(desk.status(reference).get("documents").valueStream())
                .extracting(
                        it -> it.get("ordinal").asInt(),
                        it -> it.get("attachedTo").asInt(0),
                        it -> it.get("name").asString(),
                        it -> it.get("status").asString())
                .containsExactly(
                        tuple(1, 0, "note.eml", "SEARCHABLE"),
                        tuple(101, 1, "forwarded.eml", "SEARCHABLE"),
                        tuple(10101, 101, "views.pdf", "SEARCHABLE"));
        assertThat(desk.search("envelopment").get("hits").valueStream())
                .extracting(it -> it.get("document").asInt(), it -> it.get("page").asInt())
                .contains(tuple(10101, 1), tuple(10101, 10))
                .hasSize(10);
        assertThat(original(platform.submissionApi(), reference, "mission.nzl"))
                .isEqualTo(Files.readAllBytes(views));
    }

    private byte[] original(Object service, String reference, String account)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            service
                                                    + "/api/v1/submissions/"
                                                    + reference
                                                    + "/documents/10101"))
                            .header("Authorization", "Bearer " + platform.token(account))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private static byte[] mail(String edge, String part) {
        var text =
                "From: Somebody <somebody@example.org>\r\nSubject: Note\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"%s\"\r\n\r\n".formatted(edge)
                        + "--%s\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n".formatted(edge)
                        + part
                        + "--%s--\r\n".formatted(edge);
        return text.getBytes(US_ASCII);
    }

    private static String part(String edge, String name, byte[] content) {
        return "--%s\r\nContent-Type: application/octet-stream\r\n".formatted(edge)
                + "Content-Disposition: attachment; filename=\"%s\"\r\n".formatted(name)
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content)
                + "\r\n";
    }
}
