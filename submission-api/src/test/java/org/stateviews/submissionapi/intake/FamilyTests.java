package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTests {

    @ParameterizedTest
    @CsvSource({
        "views.pdf, PDF",
        "VIEWS.PDF, PDF",
        "a.b.docx, DOCX",
        "views.doc, DOC",
        "views.odt, ODT",
        "views.rtf, RTF",
        "آراء.txt, TXT",
        ".txt, TXT",
        "views.eml, EML",
        "views.msg, MSG",
        "scan.tif, TIFF",
        "scan.TIFF, TIFF",
        "scan.png, PNG",
        "scan.jpg, JPEG",
        "scan.jpeg, JPEG",
        "views.pptx, PPTX",
        "views.xlsx, XLSX"
    })
    void aNameClaimsAFamilyByItsEnding(String name, Family family) {
        assertThat(Family.claimedBy(name)).contains(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pdf",
                "views",
                "views.",
                "views.docm",
                "views.xls",
                "views.pdf.exe",
                "a.html",
                "a.zip"
            })
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
    void anOfficeFileIsAnArchiveOrWhenEncryptedAnOleContainer() throws IOException {
        for (var family : List.of(Family.DOCX, Family.PPTX, Family.XLSX)) {
            assertThat(family.accepts(signature(Files.ZIP))).isTrue();
            assertThat(family.accepts(signature(Files.OLE2))).isTrue();
            assertThat(family.accepts(signature(Files.PNG))).isFalse();
        }
        assertThat(Family.DOC.accepts(signature(Files.OLE2))).isTrue();
        assertThat(Family.DOC.accepts("application/msword")).isTrue();
        assertThat(Family.DOC.accepts(signature(Files.ZIP))).isFalse();
        assertThat(Family.MSG.accepts(signature(Files.OLE2))).isTrue();
        assertThat(Family.ODT.accepts(signature(Files.ZIP))).isTrue();
        assertThat(Family.ODT.accepts(signature(Files.OLE2))).isFalse();
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

    @ParameterizedTest
    @CsvSource({
        "TIFF, 49492a00080000000100",
        "TIFF, 4d4d002a000000080001",
        "PNG, 89504e470d0a1a0a0000000d49484452",
        "JPEG, ffd8ffe000104a464946"
    })
    void aPictureIsKnownByItsSignature(Family family, String start) throws IOException {
        var signature = signature(HexFormat.of().parseHex(start));

        assertThat(Family.values()).filteredOn(it -> it.accepts(signature)).containsExactly(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@example.org\nTo: b@example.org\nSubject: Views\n\nText",
                "Received: from somewhere\nX-Own: yes\n\nText",
                "Text without any header"
            })
    void aMailIsText(String mail) throws IOException {
        assertThat(Family.EML.accepts(signature(mail.getBytes(StandardCharsets.UTF_8)))).isTrue();
        assertThat(Family.EML.accepts(signature(Files.OLE2))).isFalse();
    }

    @Test
    void richTextIsKnownByItsSignature() throws IOException {
        var richText = "{\\rtf1\\ansi Views}".getBytes(StandardCharsets.US_ASCII);

        assertThat(Family.RTF.accepts(signature(richText))).isTrue();
        assertThat(Family.DOC.accepts(signature(richText))).isFalse();
    }

    @Test
    void theFormOffersWhatTheDoorTakes() throws IOException {
        try (var page = FamilyTests.class.getResourceAsStream("/templates/hand-in.html")) {
            var offered =
                    Family.accepted().stream().map(it -> "." + it).collect(Collectors.joining(","));
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("accept=\"" + offered + "\"");
        }
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
        assertThat(Family.accepted()).isSorted().contains("doc", "docx", "pdf", "txt", "xlsx");
    }

    private static String signature(byte[] content) throws IOException {
        try (var start = new BufferedInputStream(new ByteArrayInputStream(content))) {
            return Signatures.of(start);
        }
    }
}
