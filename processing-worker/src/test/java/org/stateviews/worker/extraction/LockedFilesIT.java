package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Locked files, made here, as the real reading process opens them: by their unlocked copy. */
class LockedFilesIT {

    private static final String WRONG = "not read: wrong-password";

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

    @ParameterizedTest
    @CsvSource({"secret, secret", "secret, owner", "æøå, æøå", "æøå, owner"})
    void aPdfOpensByThePasswordOfItsReaderAndOfItsOwner(String lock, String password)
            throws Exception {
        var open = PdfFiles.saying("Views", PdfFiles::form);

        assertThat(process.unlocked("views.pdf", PdfFiles.locked(open, lock), password))
                .isEqualTo(process.told("views.pdf", open))
                .startsWith("PAGE 1 TEXT\n  PARAGRAPH: Views");
    }

    @Test
    void aPdfThatNeedsNoPasswordIsReadWhateverComesWithIt() throws Exception {
        var open = PdfFiles.saying("Views", file -> {});

        assertThat(process.unlocked("views.pdf", open, "needless")).contains("Views");
        assertThat(process.unlocked("views.pdf", PdfFiles.locked(open, ""), "needless"))
                .contains("Views");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void anOfficeFileOpensHoweverOfficeWrapsIt(EncryptionMode how) throws Exception {
        var word = OfficeFiles.locked(OfficeFiles.word(), how);
        var book = OfficeFiles.locked(OfficeFiles.workbook(), how);
        var show = OfficeFiles.locked(OfficeFiles.slides(), how);

        assertThat(process.unlocked("views.docx", word, "secret"))
                .isEqualTo(process.told("views.docx", OfficeFiles.word()));
        assertThat(process.unlocked("views.xlsx", book, "secret")).startsWith("SHEET 1 TEXT");
        assertThat(process.unlocked("views.pptx", show, "secret")).startsWith("SLIDE 1 TEXT");
        assertThat(process.unlocked("views.docx", word, "other-one")).isEqualTo(WRONG);
    }

    @Test
    void anOldWordFileOpens() throws Exception {
        var open = OfficeFiles.oldWord();
        var locked = OfficeFiles.lockedOldWord("secret");

        assertThat(process.told("views.doc", locked)).isEqualTo("not read: locked");
        assertThat(process.unlocked("views.doc", locked, "secret"))
                .isEqualTo(process.told("views.doc", open))
                .contains("PARAGRAPH: FICTIONAL SAMPLE: New Zealand supports the norms.");
        assertThat(process.unlocked("views.doc", locked, "other-one")).isEqualTo(WRONG);
    }

    @Test
    void anOpenDocumentTextOpens() throws Exception {
        var locked = OpenTextFiles.locked("secret");

        assertThat(process.told("views.odt", locked)).isEqualTo("not read: locked");
        assertThat(process.unlocked("views.odt", locked, "secret"))
                .isEqualTo(process.told("views.odt", OpenTextFiles.text()));
        assertThat(process.unlocked("views.odt", locked, "other-one")).isEqualTo(WRONG);
    }

    @Test
    void aWrongPasswordSaysSo() throws Exception {
        var locked = PdfFiles.locked(PdfFiles.saying("Views", file -> {}), "secret");

        assertThat(process.unlocked("views.pdf", locked, "other-one")).isEqualTo(WRONG);
    }

    @Test
    void aDamagedFileIsDamagedWhateverComesWithIt() throws Exception {
        var half = java.util.Arrays.copyOf(OfficeFiles.lockedWord(), 3000);

        assertThat(process.unlocked("views.docx", half, "secret")).isEqualTo("not read: damaged");
    }
}
