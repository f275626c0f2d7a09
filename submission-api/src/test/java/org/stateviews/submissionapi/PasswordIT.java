package org.stateviews.submissionapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.password.PasswordKeys;
import org.stateviews.documents.password.SealedPasswords;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogReader;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;

/** A password goes to the reader of the document and to nobody else. */
@ExtendWith(OutputCaptureExtension.class)
class PasswordIT extends SubmissionApiIT {

    private static final String PASSWORD = "kept-nowhere-пароль-4711";

    @Autowired DocumentStore store;
    @Autowired LogClients clients;

    @Value("${stateviews.store.path}")
    Path folder;

    @TempDir Path keys;

    @Test
    void aPasswordIsSealedForTheReaderAndFoundNowhere(CapturedOutput output) throws Exception {
        var early = submit("SMR", "locked", locked("views.txt"));
        var passwords = new SealedPasswords(store);
        var reader = PasswordKeys.in(keys, passwords, Instant.now());
        var accepted = read(submit("SMR", "locked", locked("views.txt")));
        var again = read(submit("SMR", "locked", locked("views.txt")));
        var without = submit("SMR", "locked", Multipart.of().text("views.txt", "Locked."));

        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(read(early).get("code").asString()).isEqualTo("password-not-kept");
        assertThat(again).isEqualTo(accepted);
        assertThat(without.statusCode()).isEqualTo(422);

        var document = pointer(accepted);
        var sealed = passwords.find(document).orElseThrow();
        assertThat(reader.open(sealed, document.sha256())).hasValue(PASSWORD);

        var view = status(accepted);
        assertThat(output.getAll() + accepted + view.body()).doesNotContain(PASSWORD);
        assertThat(wholeLog()).contains(document.reference().value()).doesNotContain(PASSWORD);
        assertThat(wholeStore()).contains(sealed).doesNotContain(PASSWORD);
    }

    @Test
    void aPasswordLongerThanAnyIsSentBack() {
        var response =
                submit(
                        "TLS",
                        null,
                        Multipart.of()
                                .metadata(
                                        "{\"documents\":[{\"file\":\"a.txt\",\"password\":\"%s\"}]}"
                                                .formatted("x".repeat(1001)))
                                .text("a.txt", "Locked."));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(read(response).get("field").asString()).isEqualTo("documents.password");
    }

    private HttpResponse<String> status(JsonNode accepted) {
        return get(
                "/api/v1/submissions/" + accepted.get("reference").asString(),
                TestIdentity.missionToken("SMR"));
    }

    private static Multipart locked(String name) {
        return Multipart.of()
                .metadata(
                        "{\"documents\":[{\"file\":\"%s\",\"password\":\"%s\"}]}"
                                .formatted(name, PASSWORD))
                .text(name, "Locked.");
    }

    private static DocumentPointer pointer(JsonNode accepted) {
        return new DocumentPointer(
                new SubmissionReference(accepted.get("reference").asString()),
                accepted.get("revision").asInt(),
                1,
                new Sha256(accepted.at("/documents/0/sha256").asString()));
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

    /** Receipts and claims too: everything that is kept is a file in it. */
    private String wholeStore() throws IOException {
        var all = new StringBuilder();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(path), UTF_8));
            }
        }
        return all.toString();
    }
}
