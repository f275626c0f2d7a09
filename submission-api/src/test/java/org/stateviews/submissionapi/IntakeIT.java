package org.stateviews.submissionapi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;

class IntakeIT extends SubmissionApiIT {

    private static final byte[] PDF = "%PDF-1.7\n% fictional\n%%EOF\n".getBytes(UTF_8);

    @Autowired DocumentStore store;

    @Test
    void viewsAreAcceptedWithReferenceDigestAndReceipt() throws Exception {
        var response =
                submit(
                        "FRA",
                        null,
                        Multipart.of()
                                .metadata("{\"title\":\"Vues\",\"publication\":\"PUBLIC\"}")
                                .file("vues.pdf", PDF));

        var accepted = read(response);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("/api/v1/submissions/" + accepted.get("reference").asString());
        assertThat(accepted.get("reference").asString()).matches("78-237-8-FRA-[0-9]+");
        assertThat(accepted.get("revision").asInt()).isZero();
        assertThat(accepted.get("late").asBoolean()).isFalse();
        var document = accepted.get("documents").get(0);
        assertThat(document.get("sha256").asString()).isEqualTo(sha256(PDF));
        assertThat(document.get("bytes").asInt()).isEqualTo(PDF.length);
        assertThat(claims(accepted.get("receipt").asString()).get("reference"))
                .isEqualTo(accepted.get("reference"));
    }

    @Test
    void theReceiptVerifiesWithThePublishedKeyAndStaysTheSame() throws Exception {
        var accepted = read(submit("BEL", null, Multipart.of().text("views.txt", "Our views.")));
        var receipt = accepted.get("receipt").asString();
        var reference = accepted.get("reference").asString();

        var again =
                get(
                        "/api/v1/submissions/" + reference + "/receipt",
                        TestIdentity.missionToken("BEL"));

        assertThat(again.body()).isEqualTo(receipt);
        assertThat(verifies(receipt)).isTrue();
        assertThat(verifies(receipt.replace(receipt.split("\\.")[1], "e30"))).isFalse();
        assertThat(claims(receipt).propertyNames())
                .contains("submitter", "receivedAt", "late", "documents", "partition", "offset");
    }

    @Test
    void theSameKeyAndContentIsTheSameSubmission() {
        var first = read(submit("CAN", "key-1", Multipart.of().text("a.txt", "Once.")));
        var second = submit("CAN", "key-1", Multipart.of().text("a.txt", "Once."));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(read(second)).isEqualTo(first);
        assertThat(total("CAN")).isEqualTo(1);
    }

    @Test
    void theSameKeyForOtherContentIsRefused() {
        submit("CHL", "key-1", Multipart.of().text("a.txt", "One thing."));

        var other = submit("CHL", "key-1", Multipart.of().text("a.txt", "Another thing."));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(read(other).get("code").asString()).isEqualTo("key-reused");
        assertThat(total("CHL")).isEqualTo(1);
    }

    @Test
    void keysOfTwoAccountsDoNotMeet() {
        var one = read(submit("DNK", "same", Multipart.of().text("a.txt", "Danish.")));
        var two = read(submit("NOR", "same", Multipart.of().text("a.txt", "Norwegian.")));

        assertThat(one.get("reference").asString()).startsWith("78-237-8-DNK-");
        assertThat(two.get("reference").asString()).startsWith("78-237-8-NOR-");
    }

    @Test
    void tenParallelUploadsUnderOneKeyAreOneSubmission() throws Exception {
        Callable<HttpResponse<String>> upload =
                () -> submit("JPN", "parallel", Multipart.of().text("a.txt", "At once."));

        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> upload).toList());

            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
                if (answer.get().statusCode() == 409) {
                    assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
                }
            }
        }
        assertThat(total("JPN")).isEqualTo(1);
    }

    @Test
    void withoutAKeyIdenticalBytesAreANewSubmissionWithAWarning() {
        var first = read(submit("KOR", null, Multipart.of().text("a.txt", "Again.")));
        var second = read(submit("KOR", null, Multipart.of().text("a.txt", "Again.")));

        assertThat(second.get("reference")).isNotEqualTo(first.get("reference"));
        assertThat(second.get("warnings").get(0).get("code").asString())
                .isEqualTo("identical-bytes");
        assertThat(second.get("warnings").get(0).get("detail")).isEqualTo(first.get("reference"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رأي مصر.txt",
                "中国的意见.txt",
                "Views of a State.txt",
                "Mémoire d’été.txt",
                "Мнение.txt",
                "Opinión nº 1.txt"
            })
    void fileNamesInSixScriptsSurvive(String name) {
        var accepted = read(submit("LUX", null, Multipart.of().text(name, name)));
        var reference = accepted.get("reference").asString();

        assertThat(accepted.get("documents").get(0).get("name").asString()).isEqualTo(name);
        var original =
                get(
                        "/api/v1/submissions/" + reference + "/documents/1",
                        TestIdentity.missionToken("LUX"));
        assertThat(original.body()).isEqualTo(name);
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(original.headers().firstValue("Repr-Digest")).isPresent();
    }

    @Test
    void describedDocumentsAreMatchedByNameWhateverTheOrder() {
        var accepted =
                read(
                        submit(
                                "MLT",
                                null,
                                Multipart.of()
                                        .metadata(
                                                """
                                                {"documents":[{"file":"b.txt","kind":"MAIN","language":"en"},
                                                {"file":"a.txt","kind":"SUMMARY"}]}""")
                                        .text("a.txt", "Summary.")
                                        .text("b.txt", "Text.")));

        assertThat(accepted.get("documents").get(0).get("kind").asString()).isEqualTo("SUMMARY");
        assertThat(accepted.get("documents").get(1).get("kind").asString()).isEqualTo("MAIN");
    }

    @Test
    void anEmptyFileIsSentBack() {
        assertRefused(submit("NPL", null, Multipart.of().text("a.txt", "")), 422, "file-empty");
    }

    @Test
    void aPdfThatIsNoPdfIsSentBack() {
        assertRefused(
                submit("NPL", null, Multipart.of().text("a.pdf", "Plain words.")),
                422,
                "file-mismatch");
        assertRefused(submit("NPL", null, Multipart.of().file("a.txt", PDF)), 422, "file-mismatch");
    }

    @Test
    void aKindOfFileThatIsNotTakenIsNamedWithThoseThatAre() {
        var response = submit("NPL", null, Multipart.of().text("a.html", "<p>Views</p>"));

        assertRefused(response, 415, "web-page-not-accepted");
        assertThat(read(response).get("accepted").toString()).contains("pdf", "docx", "txt");
    }

    @Test
    void aMissingFileIsSentBack() {
        assertRefused(submit("NPL", null, Multipart.of().metadata("{}")), 400, "file-missing");
        assertRefused(
                submit(
                        "NPL",
                        null,
                        Multipart.of()
                                .metadata("{\"documents\":[{\"file\":\"b.txt\"}]}")
                                .text("a.txt", "Other.")),
                400,
                "file-missing");
    }

    @Test
    void metadataThatCannotBeReadNamesThePart() {
        var response =
                submit("NPL", null, Multipart.of().metadata("{title}").text("a.txt", "Views."));

        assertRefused(response, 400, "invalid-field");
        assertThat(read(response).get("field").asString()).isEqualTo("metadata");
    }

    @Test
    void anUnknownCallIsNotFound() {
        var body = Multipart.of().text("a.txt", "Views.");

        assertRefused(
                post(
                        "/api/v1/calls/1-1-1/submissions",
                        TestIdentity.missionToken("NPL"),
                        null,
                        body),
                404,
                "unknown-call");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        int before = store.list(new StoreName("originals")).size();

        submit("NPL", null, Multipart.of().text("a.txt", "Good.").text("b.txt", ""));

        assertThat(store.list(new StoreName("originals"))).hasSize(before);
        assertThat(total("NPL")).isZero();
    }

    @Test
    void staffEnterWhatCameByMail() {
        var response =
                post(
                        CALL + "/submissions",
                        TestIdentity.deskToken("admin", "SECRETARIAT"),
                        null,
                        Multipart.of()
                                .metadata("{\"submitter\":\"OMN\",\"receivedOn\":\"2024-05-27\"}")
                                .text("letter.txt", "By mail."));

        var accepted = read(response);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(accepted.get("reference").asString()).startsWith("78-237-8-OMN-");
        assertThat(accepted.get("receivedAt").asString()).isEqualTo("2024-05-27T04:00:00Z");
    }

    @Test
    void aMissionMayNotSpeakForAnotherState() {
        assertRefused(
                submit(
                        "PAN",
                        null,
                        Multipart.of()
                                .metadata("{\"submitter\":\"PRY\"}")
                                .text("a.txt", "Not ours.")),
                403,
                "submitter-given");
    }

    @Test
    void aRevisionReplacesAndAWithdrawalEnds() {
        var token = TestIdentity.missionToken("QAT");
        var reference =
                read(submit("QAT", null, Multipart.of().text("a.txt", "First.")))
                        .get("reference")
                        .asString();
        var path = "/api/v1/submissions/" + reference;

        var revised =
                read(
                        post(
                                path + "/revisions",
                                token,
                                null,
                                Multipart.of().text("b.txt", "Second.")));
        var withdrawn = post(path + "/withdrawal", token);
        var late = post(path + "/revisions", token, null, Multipart.of().text("c.txt", "Third."));

        assertThat(revised.get("revision").asInt()).isEqualTo(1);
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(read(get(path, token)).get("status").asString()).isEqualTo("WITHDRAWN");
        assertRefused(late, 409, "withdrawn");
    }

    private void assertRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(read(response).get("code").asString()).isEqualTo(code);
        assertThat(read(response).get("detail").asString()).doesNotContain("{0}", "problem.");
    }

    private long total(String state) {
        return read(get("/api/v1/submissions?state=" + state, TestIdentity.missionToken(state)))
                .get("total")
                .asLong();
    }

    private JsonNode claims(String receipt) {
        return json.readTree(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]));
    }

    private boolean verifies(String receipt) throws Exception {
        var parts = receipt.split("\\.");
        var key = read(get("/.well-known/jwks.json", null)).get("keys").get(0);
        var point = Base64.getUrlDecoder().decode(key.get("x").asString());
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(point))));
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static EdECPoint point(byte[] encoded) {
        var bigEndian = new byte[encoded.length];
        for (int i = 0; i < encoded.length; i++) {
            bigEndian[i] = encoded[encoded.length - 1 - i];
        }
        boolean odd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        return new EdECPoint(odd, new BigInteger(1, bigEndian));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
