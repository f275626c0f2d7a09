package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "آراء بلادنا.pdf",
                "国家意见（最终稿）.docx",
                "Views of our State.txt",
                "Vues d’ensemble – été.pdf",
                "Взгляды государства.docx",
                "Opiniones del año.pdf"
            })
    void aNameInAnyScriptSurvives(String name) {
        assertThat(FileNames.clean(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\mission\\views.pdf, views.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "/views.pdf, views.pdf",
        "a/b\\c.docx, c.docx",
        "folder/, ''"
    })
    void foldersAreLeftOut(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void charactersThatSteerOrHideAreTakenOut() {
        assertThat(FileNames.clean("vi\u0000ew\u0007s\r\n.pdf")).isEqualTo("views.pdf");
        assertThat(FileNames.clean("views\u202Efdp.txt")).isEqualTo("viewsfdp.txt");
        assertThat(FileNames.clean("\uFEFF \u2066views\u2069.txt ")).isEqualTo("views.txt");
        assertThat(FileNames.clean("a/\nb.txt")).isEqualTo("b.txt");
    }

    @Test
    void theSameNameIsTheSameHoweverItsAccentsAreWritten() {
        assertThat(FileNames.clean("e\u0301te\u0301.txt")).isEqualTo("\u00E9t\u00E9.txt");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        var cleaned = FileNames.clean("é".repeat(300) + ".docx");

        assertThat(cleaned).hasSize(255).endsWith("é.docx");
    }

    @Test
    void aVeryLongNameIsNotCutThroughACharacter() {
        for (var start : new String[] {"", "a"}) {
            var cleaned = FileNames.clean(start + "𠀀".repeat(300) + ".txt");

            assertThat(cleaned).hasSizeBetween(254, 255).endsWith("𠀀.txt");
        }
    }

    @Test
    void aVeryLongEndingIsNoEnding() {
        assertThat(FileNames.clean("a." + "b".repeat(300))).hasSize(255).startsWith("a.b");
    }
}
