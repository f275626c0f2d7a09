package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Office files as a mission might write them, made by the library that also reads some of them. */
final class OfficeFiles {

    private OfficeFiles() {}

    /** Something that writes itself. */
    @FunctionalInterface
    interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Written written) {
        var out = new ByteArrayOutputStream();
        try {
            written.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Headings, a footnote, a tracked change, a remark, a list, a table, a header and a footer. */
    static byte[] word() {
        try (var word = new XWPFDocument()) {
            word.createStyles();
            for (int level = 1; level <= 2; level++) {
                addHeadingStyle(word, level);
            }
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Top");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Foot");
            heading(word, 1, "Views");
            withFootnote(word);
            withTrackedChange(word);
            withRemark(word);
            heading(word, 2, "Table");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("State");
            table.getRow(0).getCell(1).setText("Norm");
            table.getRow(1).getCell(0).setText("Utopia");
            table.getRow(1).getCell(1).setText("Thirteenth");
            return bytes(word::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addHeadingStyle(XWPFDocument word, int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        word.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void heading(XWPFDocument word, int level, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(text);
    }

    private static void withFootnote(XWPFDocument word) {
        var paragraph = word.createParagraph();
        paragraph.createRun().setText("We support the norms");
        var note = word.createFootnote();
        note.createParagraph().createRun().setText("Resolution 70/237.");
        paragraph.addFootnoteReference(note);
        paragraph.createRun().setText(" of 2015.");
    }

    private static void withTrackedChange(XWPFDocument word) {
        var paragraph = word.createParagraph();
        paragraph.createRun().setText("We propose ");
        var deleted = paragraph.getCTP().addNewDel();
        deleted.setId(BigInteger.ONE);
        deleted.addNewR().addNewDelText().setStringValue("one meeting");
        var inserted = paragraph.getCTP().addNewIns();
        inserted.setId(BigInteger.TWO);
        inserted.addNewR().addNewT().setStringValue("two meetings");
    }

    private static void withRemark(XWPFDocument word) {
        var struck = word.createParagraph().createRun();
        struck.setText("We thank the Chair.");
        struck.setStrikeThrough(true);
        struck.setUnderline(UnderlinePatterns.SINGLE);
        var remark = word.createComments().createComment(BigInteger.ZERO);
        remark.createParagraph().createRun().setText("Too short?");
    }

    /** A text that only a password opens. */
    static byte[] lockedWord() {
        return locked(word(), EncryptionMode.agile);
    }

    /** The same file behind the password "secret". */
    static byte[] locked(byte[] open, EncryptionMode how) {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(how).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(open);
            }
            return bytes(files::writeFilesystem);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A Word file of before 2007, which no library here makes anew. */
    static byte[] oldWord() {
        try (var in = OfficeFiles.class.getResourceAsStream("/fictional-views.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same behind a password. */
    static byte[] lockedOldWord(String password) {
        try (var word = new HWPFDocument(new ByteArrayInputStream(oldWord()))) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            return bytes(word::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Two slides, the first with notes of the speaker. */
    static byte[] slides() {
        try (var show = new XMLSlideShow()) {
            var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
            var first = show.createSlide(layout);
            first.getPlaceholder(0).setText("Norms");
            first.getPlaceholder(1).setText("Eleven of them");
            show.createSlide();
            return bytes(show::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with two rows and one without any. */
    static byte[] workbook() {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Measures");
            sheet.createRow(0).createCell(0).setCellValue("Measure");
            sheet.getRow(0).createCell(1).setCellValue("Year");
            sheet.createRow(1).createCell(0).setCellValue("Points of contact");
            sheet.getRow(1).createCell(1).setCellValue(2024);
            book.createSheet("Unused");
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail as Outlook keeps it ([MS-OXMSG]): a stream of UTF-16 for each property. */
    static byte[] outlookMail(String subject, String body) {
        try (var files = new POIFSFileSystem()) {
            property(files, "__properties_version1.0", new byte[32]);
            property(files, "__substg1.0_001A001F", "IPM.Note".getBytes(UTF_16LE));
            property(files, "__substg1.0_0037001F", subject.getBytes(UTF_16LE));
            property(files, "__substg1.0_0C1A001F", "Somebody".getBytes(UTF_16LE));
            property(files, "__substg1.0_1000001F", body.getBytes(UTF_16LE));
            return bytes(files::writeFilesystem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void property(POIFSFileSystem files, String name, byte[] value)
            throws IOException {
        files.createDocument(new ByteArrayInputStream(value), name);
    }
}
