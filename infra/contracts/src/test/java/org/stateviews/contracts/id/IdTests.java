package org.stateviews.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "78-237-8-FRA-1, 78-237-8, FRA",
        "78-237-8-EU-12, 78-237-8, EU",
        "a-EU-999999999, a, EU",
        "closed-demo-2-G77CHN-3, closed-demo-2, G77CHN"
    })
    void aReferenceNamesItsCallAndItsSubmitter(String value, String call, String submitter) {
        var reference = new SubmissionReference(value);

        assertThat(reference.call()).isEqualTo(new CallId(call));
        assertThat(reference.submitter()).isEqualTo(new SubmitterCode(submitter));
    }

    @Test
    void aReferenceIsMadeOfItsParts() {
        var made = SubmissionReference.of(new CallId("78-237-8"), new SubmitterCode("FRA"), 10);

        assertThat(made).isEqualTo(new SubmissionReference("78-237-8-FRA-10"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                SubmissionReference.of(
                                        new CallId("78-237-8"), new SubmitterCode("FRA"), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "78-237-8-FRA", "78-237-8-FRA-0", "78-237-8-FRA-01", "78-237-8-fra-1",
                "78/237/8-FRA-1", "-FRA-1", "78--8-FRA-1", "78-237-8-FRA-1 ", "78-237-8-FRA-1\n",
                "78-237-8-FRA-1234567890", "../FRA-1"
            })
    void anythingElseIsNoReference(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionReference(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"78-237-8", "a", "closed-demo", "0123456789012345678901234567890123456789"})
    void aCallHasAShortPlainName(String value) {
        assertThat(new CallId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "78-",
                "-78",
                "78--8",
                "78/237",
                "A",
                "78.8",
                "é",
                "78 8",
                "01234567890123456789012345678901234567890"
            })
    void anythingElseIsNoCall(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CallId(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "FRA", "G77", "ABCDEFGHIJKL"})
    void aSubmitterHasACode(String value) {
        assertThat(new SubmitterCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "fra", "7AB", "FR-A", "ABCDEFGHIJKLM", "ÉTA"})
    void anythingElseIsNoSubmitter(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmitterCode(value));
    }

    @Test
    void aDigestIsTheSameAsBytesAndAsText() {
        var digest = new Sha256("0f".repeat(32));

        assertThat(Sha256.of(HexFormat.of().parseHex(digest.hex()))).isEqualTo(digest);
        assertThat(digest.bytes()).hasSize(32).containsOnly(0x0f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0f",
                "0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F"
            })
    void anythingElseIsNoDigest(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(value));
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(new byte[31]));
    }

    @Test
    void versionsOfTheExtractorAreOrderedByTheirNumbers() {
        var inOrder =
                Stream.of(
                                "tika-3.3.1.1",
                                "tika-3.3.1.1-2",
                                "tika-3.3.1.1-10",
                                "tika-3.3.2.1",
                                "tika-3.10.0.1",
                                "tika-4")
                        .map(ExtractorVersion::new)
                        .toList();

        assertThat(inOrder.reversed().stream().sorted()).isEqualTo(inOrder);
    }

    @Test
    void idsAreStringsInJson() {
        assertThat(JSON.writeValueAsString(new CallId("78-237-8"))).isEqualTo("\"78-237-8\"");
        assertThat(JSON.readValue("\"FRA\"", SubmitterCode.class))
                .isEqualTo(new SubmitterCode("FRA"));
    }

    @Test
    void aTextHasOneDigestHoweverItsAccentsArePutTogether() {
        assertThat(Sha256.ofText("\u00c9tat")).isEqualTo(Sha256.ofText("E\u0301tat"));
        assertThat(Sha256.ofText("Etat")).isNotEqualTo(Sha256.ofText("\u00c9tat"));
        assertThat(Sha256.ofText("abc"))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
