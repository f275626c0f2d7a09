package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of file, made here, as the real reading process reads it. */
class FormatsIT {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_ATTACHMENTS = 1;

    @TempDir private static Path scratch;
    private static ReadingProcess process;

    @BeforeAll
    static void start() {
        process = new ReadingProcess(scratch.resolve("fork"), MOST_CHARACTERS, MOST_ATTACHMENTS);
    }

    @AfterAll
    static void stop() throws IOException {
        process.close();
    }

    @Test
    void aWordFileIsReadWithEverythingInItsPlace() throws Exception {
        assertTold(
                "views.docx",
                OfficeFiles.word(),
                """
                PART 1 TEXT
                  RUNNING: Top
                  HEADING 1: Views
                  PARAGRAPH: We support the norms[1] of 2015.
                  FOOTNOTE: [1] Resolution 70/237.
                  PARAGRAPH: We propose two meetings
                  PARAGRAPH: We thank the Chair.
                  HEADING 2: Table
                  TABLE_ROW: State | Norm
                  TABLE_ROW: Utopia | Thirteenth
                  COMMENT: Too short?
                  RUNNING: Foot\
                """);
    }

    @Test
    void anOpenDocumentTextIsReadWithEverythingInItsPlace() throws Exception {
        assertTold(
                "views.odt",
                OpenTextFiles.text(),
                """
                PART 1 TEXT
                  RUNNING: Top
                  RUNNING: Foot
                  HEADING 1: Views
                  PARAGRAPH: We support the norms[1] of 2015.
                  FOOTNOTE: Resolution 70/237.
                  PARAGRAPH: We propose two meetings.
                  COMMENT: Too short?
                  LIST_ITEM: First
                  TABLE_ROW: State | Norm\
                """);
    }

    @Test
    void richTextIsReadInItsOwnEncoding() throws Exception {
        var file =
                "{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0\\fcharset178 Arial;}}\\f0 \\'c2\\'d1\\'c7\\'c1\\par Second.\\par}";

        assertThat(process.told("views.rtf", file.getBytes(US_ASCII)))
                .isEqualTo("PART 1 TEXT\n  PARAGRAPH: آراء\n  PARAGRAPH: Second.");
    }

    /**
     * Footnote, remark, deletion and table as Word writes them, in Chinese letters of a code page.
     */
    @Test
    void richTextIsReadWithEverythingInItsPlace() throws Exception {
        assertTold(
                "views.rtf",
                RichTextFiles.text(),
                """
                PART 1 TEXT
                  RUNNING: Permanent Mission
                  RUNNING: Page 1
                  HEADING 1: Views
                  PARAGRAPH: We support the norms[1] of 2015.
                  FOOTNOTE: [1] Resolution 70/237.
                  COMMENT: Too short?
                  LIST_ITEM: 12. First
                  LIST_ITEM: Second
                  TABLE_ROW: State | 1. Norm one Norm two
                  TABLE_ROW: Kenya[2] | 2. Yes
                  FOOTNOTE: [2] 我们支持
                  HEADING 6: Measures
                  PARAGRAPH: Before the box.
                  PARAGRAPH: In the box
                  PARAGRAPH: No mark ends this\
                """);
    }

    @Test
    void richTextThatBreaksOffIsReadUpToThere() throws Exception {
        var whole = new String(RichTextFiles.text(), US_ASCII);
        var half = whole.substring(0, whole.indexOf("of 2015") + "of 2015".length());

        assertThat(process.told("views.rtf", half.getBytes(US_ASCII)))
                .isEqualTo(
                        """
                        PART 1 UNREADABLE partly-damaged
                          RUNNING: Permanent Mission
                          RUNNING: Page 1
                          HEADING 1: Views
                          PARAGRAPH: We support the norms[1] of 2015
                          FOOTNOTE: [1] Resolution 70/237.\
                        """);
    }

    /** As no program writes it; whatever hides text from readers, the text itself is not lost. */
    @Test
    void richTextThatSaysTooLateWhatAGroupIsForIsRead() throws Exception {
        assertTold(
                "views.rtf",
                "{\\rtf1 One\\xe two\\par{\\footnote Note\\tc more}\\par Three\\par}"
                        .getBytes(US_ASCII),
                """
                PART 1 TEXT
                  PARAGRAPH: Onetwo
                  PARAGRAPH: [1]
                  FOOTNOTE: [1] Notemore
                  PARAGRAPH: Three\
                """);
    }

    @Test
    void richTextWithACodePageThatDoesNotExistIsReadAsWestern() throws Exception {
        assertTold(
                "views.rtf",
                "{\\rtf1\\ansi\\ansicpg99999 Caf\\'e9\\par}".getBytes(US_ASCII),
                "PART 1 TEXT\n  PARAGRAPH: Café");
    }

    @Test
    void slidesAreCountedInTheirOrder() throws Exception {
        assertTold(
                "views.pptx",
                OfficeFiles.slides(),
                """
                SLIDE 1 TEXT
                  PARAGRAPH: Norms
                  PARAGRAPH: Eleven of them
                SLIDE 2 EMPTY\
                """);
    }

    @Test
    void sheetsAreCountedByNameAndReadRowByRow() throws Exception {
        assertTold(
                "views.xlsx",
                OfficeFiles.workbook(),
                """
                SHEET 1 TEXT Measures
                  HEADING 1: Measures
                  TABLE_ROW: Measure | Year
                  TABLE_ROW: Points of contact | 2024
                SHEET 2 EMPTY Unused\
                """);
    }

    @Test
    void aMailIsItsBodyAndItsAttachmentStandsApart() throws Exception {
        var mail =
                """
                From: Somebody <somebody@example.org>
                Subject: Views
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="edge"

                --edge
                Content-Type: text/plain; charset=utf-8

                Dear colleagues,

                here are our views.
                --edge
                Content-Type: text/plain; name="annex.txt"
                Content-Disposition: attachment; filename="annex.txt"

                Words of the annex.
                --edge--
                """;

        assertThat(process.told("views.eml", mail.replace("\n", "\r\n").getBytes(UTF_8)))
                .contains("here are our views")
                .endsWith("PART 2 EMPTY attachment-read-apart annex.txt")
                .doesNotContain("Words of the annex", "somebody@example.org");
    }

    @Test
    void aMailOfOutlookIsItsBody() throws Exception {
        assertThat(process.told("views.msg", OfficeFiles.outlookMail("Views", "Our views.")))
                .contains("PART 1 TEXT", "Our views.")
                .doesNotContain("Somebody");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Взгляды государства",
        "UTF-16LE, Взгляды государства",
        "UTF-16, 各国的意见和评估",
        "windows-1251, Взгляды нашего государства на международную безопасность",
        "windows-1256, آراء الدولة بشأن التطورات في ميدان المعلومات",
        "GB18030, 各国对信息安全方面发展的意见和评估报告",
        "ISO-8859-1, L'État français réaffirme son attachement à la paix"
    })
    void plainTextIsReadInWhateverEncoding(String charset, String words) throws Exception {
        assertThat(process.told("views.txt", words.getBytes(Charset.forName(charset))))
                .isEqualTo("PART 1 TEXT\n  PARAGRAPH: " + words);
    }

    @Test
    void aScanAndDrawnLettersAreNotCalledEmpty() throws Exception {
        assertTold(
                "views.pdf",
                PdfFiles.mixed(),
                """
                PAGE 1 TEXT
                  PARAGRAPH: Views
                PAGE 2 EMPTY
                PAGE 3 WAITING
                PAGE 4 WAITING\
                """);
    }

    @Test
    void aLongScanWaitsToItsLastPage() throws Exception {
        var told =
                process.told(
                        "scan.pdf",
                        PdfFiles.saying(
                                "Views",
                                file -> {
                                    for (int page = 0; page < 250; page++) {
                                        PdfFiles.scan(file);
                                    }
                                }));

        assertThat(told).contains("PAGE 251 WAITING").doesNotContain("EMPTY");
    }

    @Test
    void falseBoldIsReadOnce() throws Exception {
        assertThat(
                        process.told(
                                "bold.pdf",
                                PdfFiles.saying("Title", file -> PdfFiles.text(file, "BOLD", 2))))
                .contains("PARAGRAPH: BOLD")
                .doesNotContain("BBOOLLDD");
    }

    @Test
    void whatWasFilledIntoAFormIsRead() throws Exception {
        assertThat(process.told("form.pdf", PdfFiles.saying("Position:", PdfFiles::form)))
                .startsWith("PAGE 1 TEXT\n  PARAGRAPH: Position:\nPART 2 TEXT form")
                .contains("We support it");
    }

    @Test
    void aFileInsideAPdfStandsApart() throws Exception {
        assertThat(
                        process.told(
                                "views.pdf",
                                PdfFiles.saying(
                                        "Views", file -> PdfFiles.attachment(file, "annex.txt"))))
                .isEqualTo(
                        "PAGE 1 TEXT\n  PARAGRAPH: Views\nPART 2 EMPTY attachment-read-apart annex.txt");
    }

    @ParameterizedTest
    @CsvSource({"tiff, 2", "png, 1", "jpeg, 1"})
    void aPictureIsPagesThatNobodyHasReadYet(String format, int pages) throws Exception {
        var told = process.told("page." + format, picture(format, pages));

        assertThat(told.lines()).hasSize(pages).allMatch(it -> it.matches("PAGE \\d WAITING"));
    }

    @Test
    void aLockedFileSaysSoAndOneWithRightsAloneOpens() throws Exception {
        var open = PdfFiles.saying("Views", file -> {});

        assertThat(process.told("locked.pdf", PdfFiles.locked(open, "secret")))
                .isEqualTo("not read: locked");
        assertThat(process.told("rights.pdf", PdfFiles.locked(open, "")))
                .isEqualTo("PAGE 1 TEXT\n  PARAGRAPH: Views");
        assertThat(process.told("locked.docx", OfficeFiles.lockedWord()))
                .isEqualTo("not read: locked");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, pdf",
        "504b0304140006000800, docx",
        "504b0304140006000800, odt",
        "504b0304140006000800, pptx",
        "504b0304140006000800, xlsx",
        "d0cf11e0a1b11ae1, doc",
        "d0cf11e0a1b11ae1, msg",
        "89504e470d0a1a0a, png",
        "49492a0008000000, tif",
        "ffd8ffe0, jpg"
    })
    void aFileThatOnlyBeginsLikeItsKindIsNotRead(String start, String ending) throws Exception {
        var file = HexFormat.of().parseHex(start + "00".repeat(600));

        assertThat(process.told("broken." + ending, file))
                .isIn("not read: damaged", "not read: not-readable-type");
    }

    @Test
    void aFileThatEndsInTheMiddleSaysSo() throws Exception {
        var whole = OfficeFiles.word();

        assertThat(process.told("half.docx", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("not read: damaged");
    }

    @Test
    void anEntityIsNotFollowed() throws Exception {
        var xml =
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + WordPackages.text("&e;");

        assertThat(process.told("entity.docx", WordPackages.with(xml)))
                .isEqualTo("not read: unsafe-content");
    }

    @Test
    void aBombIsStoppedAndSaysSo() throws Exception {
        var spaces = " ".repeat(40_000_000);

        assertThat(process.told("bomb.docx", WordPackages.with(WordPackages.text(spaces))))
                .contains("unpacked-size");
    }

    @Test
    void theLimitOfCharactersIsSaidWhereItCut() throws Exception {
        var long_ = "One sentence of the views.\n\n".repeat(MOST_CHARACTERS / 20);

        assertThat(process.told("long.txt", long_.getBytes(UTF_8)))
                .startsWith("PART 1 CUT_OFF character-limit");
    }

    @Test
    void thePageOnWhichTheLimitCutIsTheLast() throws Exception {
        var long_ = "views ".repeat(MOST_CHARACTERS / 3 / 6);
        var file =
                PdfFiles.saying(
                        "Views",
                        pdf -> {
                            for (int page = 0; page < 5; page++) {
                                PdfFiles.text(pdf, long_, 1);
                            }
                        });

        var told = process.told("long.pdf", file);

        assertThat(told)
                .contains("PAGE 3 TEXT", "PAGE 4 CUT_OFF character-limit\n  PARAGRAPH: views")
                .doesNotContain("PAGE 5");
    }

    @Test
    void moreAttachmentsThanAreNamedAreSpokenOf() throws Exception {
        var mail = new StringBuilder("Subject: Views\r\nMIME-Version: 1.0\r\n");
        mail.append("Content-Type: multipart/mixed; boundary=\"edge\"\r\n\r\n");
        mail.append("--edge\r\nContent-Type: text/plain\r\n\r\nSee annexes.\r\n");
        for (var name : Map.of("a.txt", 1, "b.txt", 2).keySet()) {
            mail.append("--edge\r\nContent-Disposition: attachment; filename=")
                    .append(name)
                    .append("\r\n\r\nAnnex\r\n");
        }
        mail.append("--edge--\r\n");

        assertThat(process.told("views.eml", mail.toString().getBytes(UTF_8)))
                .endsWith("PART 3 CUT_OFF attachment-limit");
    }

    private static byte[] picture(String format, int pages) {
        var image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        return OfficeFiles.bytes(
                out -> {
                    var writer = ImageIO.getImageWritersByFormatName(format).next();
                    try (var to = ImageIO.createImageOutputStream(out)) {
                        writer.setOutput(to);
                        if (pages == 1) {
                            writer.write(image);
                            return;
                        }
                        writer.prepareWriteSequence(null);
                        for (int page = 0; page < pages; page++) {
                            writer.writeToSequence(
                                    new javax.imageio.IIOImage(image, null, null), null);
                        }
                        writer.endWriteSequence();
                    }
                });
    }

    @Test
    void aLetterThatNoAnswerMayHoldBreaksNoPageOff() throws Exception {
        var file =
                PdfFiles.saying(
                        "First",
                        it -> {
                            PdfFiles.halfALetter(it);
                            PdfFiles.text(it, "Last", 1);
                        });

        assertTold(
                "half.pdf",
                file,
                """
                PAGE 1 TEXT
                  PARAGRAPH: First
                PAGE 2 TEXT
                  PARAGRAPH: Before \uFFFD after
                PAGE 3 TEXT
                  PARAGRAPH: Last\
                """);
    }

    private static void assertTold(String name, byte[] file, String expected) throws Exception {
        assertThat(process.told(name, file)).isEqualTo(expected);
    }
}
