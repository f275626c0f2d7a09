package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.stateviews.worker.outcome.ReadingOutcome;

/** Signed files, made here, as the real reading process checks them. */
class SignaturesIT {

    private static final byte[] OPEN = PdfFiles.saying("Views", file -> {});
    private static final byte[] SIGNED = SignedFiles.signed(OPEN, "");

    private static final Map<String, byte[]> OFFICE =
            Map.of(
                    "views.docx", OfficeFiles.word(),
                    "views.xlsx", OfficeFiles.workbook(),
                    "views.pptx", OfficeFiles.slides());

    @TempDir private static Path scratch;
    private static ReadingProcess process;

    @BeforeAll
    static void start() {
        process = new ReadingProcess(scratch.resolve("fork"), 20_000, 1);
    }

    @AfterAll
    static void stop() throws IOException {
        process.close();
    }

    @Test
    void aSignedFileSaysByWhomAndThatNothingWasChanged() throws Exception {
        assertThat(signatures(SIGNED))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(State.VALID);
                            assertThat(it.wholeFile()).isTrue();
                            assertThat(it.signer()).isEqualTo(SignedFiles.SIGNER);
                            assertThat(it.signedAt())
                                    .isNotNull()
                                    .asInstanceOf(InstanceOfAssertFactories.INSTANT)
                                    .isCloseTo(
                                            Instant.now(),
                                            org.assertj.core.api.Assertions.within(
                                                    Duration.ofMinutes(5)));
                        });
    }

    @Test
    void whatWasAddedAfterTheSignatureIsNotCovered() throws Exception {
        assertValidInPart(signatures(SignedFiles.extended(SIGNED)));
    }

    private static void assertValidInPart(List<DigitalSignature> signatures) {
        assertThat(signatures)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(State.VALID);
                            assertThat(it.wholeFile()).isFalse();
                        });
    }

    @Test
    void aChangedByteBreaksTheSignature() throws Exception {
        var text = new String(SIGNED, ISO_8859_1);
        var changed = text.replaceFirst("%PDF-1\\.\\d", "%PDF-1.3").getBytes(ISO_8859_1);

        assertThat(changed).isNotEqualTo(SIGNED);
        assertThat(signatures(changed))
                .extracting(DigitalSignature::state)
                .containsExactly(State.BROKEN);
    }

    @Test
    void aSignatureThatIsNoneKeepsNobodyFromReading() throws Exception {
        var text = new String(SIGNED, ISO_8859_1);
        int at = text.indexOf("/Contents <30") + "/Contents <".length();
        var broken = text.substring(0, at) + "ffff" + text.substring(at + 4);

        assertThat(signatures(broken.getBytes(ISO_8859_1)))
                .extracting(DigitalSignature::state)
                .doesNotContain(State.VALID)
                .hasSize(1);
        assertThat(process.told("views.pdf", broken.getBytes(ISO_8859_1))).contains("Views");
    }

    @Test
    void aFileThatNobodySignedHasNone() throws Exception {
        assertThat(signatures(OPEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"views.docx", "views.xlsx", "views.pptx"})
    void aSignedOfficeFileSaysByWhomAndThatNothingWasChanged(String name) throws Exception {
        var open = Objects.requireNonNull(OFFICE.get(name));

        assertThat(signatures(name, SignedFiles.signedOffice(open)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(State.VALID);
                            assertThat(it.wholeFile()).isTrue();
                            assertThat(it.signer()).isEqualTo(SignedFiles.SIGNER);
                            assertThat(it.signedAt()).isBeforeOrEqualTo(Instant.now());
                            assertThat(it.signedAt())
                                    .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
                        });
        assertThat(signatures(name, open)).isEmpty();
    }

    @Test
    void aWordFileWithOtherWordsThanWereSignedIsBroken() throws Exception {
        var signed = SignedFiles.signedOffice(OfficeFiles.word());
        var changed = WordPackages.with(WordPackages.text("Other words."), signed);

        assertThat(signatures("views.docx", changed))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.BROKEN));
        assertThat(process.told("views.docx", changed)).contains("Other words.");
    }

    @Test
    void aSignedOpenDocumentSaysByWhomAndThatNothingWasChanged() throws Exception {
        var signed = SignedOpenText.signed(OpenTextFiles.text());

        assertThat(signatures("views.odt", signed))
                .containsExactly(
                        new DigitalSignature(
                                SignedFiles.SIGNER,
                                Instant.parse("2024-05-02T08:00:00Z"),
                                State.VALID,
                                true));
        assertThat(signatures("views.odt", OpenTextFiles.text())).isEmpty();
    }

    /** It is over the locked files, so the unlocked copy has none. */
    @Test
    void aSignatureOfALockedOpenDocumentIsCheckedOverTheOriginal() throws Exception {
        var signed = SignedOpenText.signed(OpenTextFiles.locked("secret"));

        assertThat(process.signaturesOfLocked(signed, "secret"))
                .extracting(DigitalSignature::state, DigitalSignature::signer)
                .containsExactly(tuple(State.VALID, SignedFiles.SIGNER));
        assertThat(process.unlocked("views.odt", signed, "secret"))
                .contains("We support the norms");
    }

    @Test
    void anOpenDocumentWithOtherWordsThanWereSignedIsBroken() throws Exception {
        var signed = SignedOpenText.signed(OpenTextFiles.text());
        var changed = SignedOpenText.with("styles.xml", "<changed/>", signed);

        assertThat(signatures("views.odt", changed))
                .extracting(DigitalSignature::state)
                .containsExactly(State.BROKEN);
    }

    @Test
    void anOpenDocumentWithAFileThatNobodySignedIsNotCovered() throws Exception {
        var signed = SignedOpenText.signed(OpenTextFiles.text());
        var more = SignedOpenText.with("Pictures/added.svg", "<svg/>", signed);

        assertValidInPart(signatures("views.odt", more));
    }

    @Test
    void anOpenDocumentWithSignaturesThatAreNoneIsRead() throws Exception {
        var broken =
                SignedOpenText.with(
                        "META-INF/documentsignatures.xml", "<none", OpenTextFiles.text());

        assertThat(signatures("views.odt", broken))
                .extracting(DigitalSignature::state)
                .containsExactly(State.NOT_CHECKED);
        assertThat(process.told("views.odt", broken)).contains("We support the norms");
    }

    @Test
    void aSignatureThatWouldRunSomethingIsNotChecked() throws Exception {
        var signed = SignedFiles.signedOffice(OfficeFiles.word());
        var running =
                WordPackages.changed(
                        signed,
                        "_xmlsignatures/sig1.xml",
                        it ->
                                it.replace(
                                        "http://schemas.openxmlformats.org/package/2006/RelationshipTransform",
                                        "http://www.w3.org/TR/1999/REC-xslt-19991116"));

        assertThat(running).isNotEqualTo(signed);
        assertThat(signatures("views.docx", running))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.NOT_CHECKED));
    }

    @Test
    void aPartThatNobodySignedIsNotCovered() throws Exception {
        var signed = SignedFiles.signedOffice(OfficeFiles.word());

        assertThat(signatures("views.docx", SignedFiles.withAnotherPart(signed)))
                .singleElement()
                .satisfies(it -> assertThat(it.wholeFile()).isFalse());
    }

    private static List<DigitalSignature> signatures(byte[] file) throws Exception {
        return signatures("views.pdf", file);
    }

    private static List<DigitalSignature> signatures(String name, byte[] file) throws Exception {
        var outcome = process.read(name, file);
        assertThat(outcome).isInstanceOf(ReadingOutcome.Pages.class);
        return ((ReadingOutcome.Pages) outcome).signatures();
    }
}
