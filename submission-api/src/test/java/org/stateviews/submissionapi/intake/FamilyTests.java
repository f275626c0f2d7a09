package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTests {

    @ParameterizedTest
    @CsvSource({"views.pdf, PDF", "VIEWS.PDF, PDF", "a.b.docx, DOCX", "آراء.txt, TXT", ".txt, TXT"})
    void aNameClaimsAFamilyByItsEnding(String name, Family family) {
        assertThat(Family.claimedBy(name)).contains(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "views", "views.", "views.doc", "views.pdf.exe", "a.html"})
    void otherNamesClaimNone(String name) {
        assertThat(Family.claimedBy(name)).isEmpty();
    }

    @Test
    void aPdfIsKnownByItsSignature() throws IOException {
        assertThat(Family.PDF.accepts(signature(Files.PDF))).isTrue();
        assertThat(Family.DOCX.accepts(signature(Files.PDF))).isFalse();
        assertThat(Family.TXT.accepts(signature(Files.PDF))).isFalse();
    }

    @Test
    void aWordFileIsAnArchiveOrWhenEncryptedAnOleContainer() throws IOException {
        assertThat(Family.DOCX.accepts(signature(Files.ZIP))).isTrue();
        assertThat(Family.DOCX.accepts(signature(Files.OLE2))).isTrue();
        assertThat(Family.PDF.accepts(signature(Files.ZIP))).isFalse();
        assertThat(Family.TXT.accepts(signature(Files.OLE2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Views of our State.",
                "国家意见。",
                "آراء ومواقف",
                "Взгляды государства",
                "<html><p>A note about markup</p></html>",
                "<?xml version=\"1.0\"?><note>about markup</note>",
                "Subject: Views of our State\nFrom: The Permanent Mission\nTo: The Secretariat\n\nViews.",
                "From: The Permanent Mission\nTo: The Secretariat\nDate: 27 May 2024\n\nViews."
            })
    void textIsTextWhateverItSpeaksOf(String text) throws IOException {
        assertThat(Family.TXT.accepts(signature(text.getBytes(StandardCharsets.UTF_8)))).isTrue();
        assertThat(Family.PDF.accepts(signature(text.getBytes(StandardCharsets.UTF_8)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1251", "windows-1256", "GB18030"})
    void textMayBeWrittenInOlderEncodings(String charset) throws IOException {
        var text = charset.equals("windows-1256") ? "آراء ومواقف" : "Взгляды государства.\r\n";

        assertThat(Family.TXT.accepts(signature(text.getBytes(Charset.forName(charset))))).isTrue();
    }

    @Test
    void aPictureAndRichTextAreNoPlainText() throws IOException {
        var richText = "{\\rtf1\\ansi Views}".getBytes(StandardCharsets.US_ASCII);

        assertThat(Family.TXT.accepts(signature(Files.PNG))).isFalse();
        assertThat(Family.TXT.accepts(signature(richText))).isFalse();
    }

    @Test
    void theStreamIsLeftAtItsBeginning() throws IOException {
        try (var start = new BufferedInputStream(new ByteArrayInputStream(Files.PDF))) {
            Signatures.of(start);

            assertThat(start.readAllBytes()).isEqualTo(Files.PDF);
        }
    }

    @Test
    void whatIsAcceptedIsNamedInOrder() {
        assertThat(Family.accepted()).containsExactly("docx", "pdf", "txt");
    }

    private static String signature(byte[] content) throws IOException {
        try (var start = new BufferedInputStream(new ByteArrayInputStream(content))) {
            return Signatures.of(start);
        }
    }
}
