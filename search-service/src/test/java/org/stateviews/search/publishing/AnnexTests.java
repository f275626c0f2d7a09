package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnexTests {
    private static final Publisher PUBLISHER = new Publisher(Paper.LETTER);

    @Test
    void aRowSaysWhereASentenceStandsAndWhatItRestsOn() throws IOException {
        try (var workbook = workbook(Samples.report())) {
            var sheet = workbook.getSheetAt(0);

            assertThat(cells(sheet.getRow(0)))
                    .containsExactly(
                            "Section",
                            "Paragraph",
                            "Sentence",
                            "State",
                            "Document",
                            "Paragraph of the document",
                            "Passage",
                            "Language",
                            "Quote",
                            "Reference");
            assertThat(cells(sheet.getRow(1)))
                    .containsExactly(
                            "1. Form of a future mechanism",
                            "3",
                            "Several States favoured a permanent mechanism.",
                            "Alphaland",
                            "Views of Alphaland",
                            "4",
                            "78-237-8-AAA-1.r0.d1.p12ab34cd",
                            "Arabic",
                            "آلية دائمة واحدة",
                            "78-237-8-AAA-1");
            assertThat(cells(sheet.getRow(3))).startsWith("Summary", "");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:J4");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        try (var workbook = workbook(Samples.report())) {
            var quote = workbook.getSheetAt(0).getRow(2).getCell(8);

            assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
            assertThat(quote.getStringCellValue()).isEqualTo("=1+1");
            assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aQuoteLongerThanACellSaysSo() throws IOException {
        var report = Samples.report();
        var row = report.evidence().getFirst();
        var longer = new AnnexRow(row.element(), row.sentence(), row.source(), "a".repeat(40_000));
        try (var workbook =
                workbook(
                        new Manuscript(
                                report.masthead(), List.of(), report.body(), List.of(longer)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(8).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("[longer than a cell: the passage has the rest]");
        }
    }

    @Test
    void theSameManuscriptMakesTheSameBytes() {
        assertThat(annex(Samples.report())).isEqualTo(annex(Samples.report()));
    }

    @Test
    void evidenceForNothingIsRefused() {
        var report = Samples.report();

        assertThatThrownBy(
                        () ->
                                new Manuscript(
                                        report.masthead(), List.of(), List.of(), report.evidence()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p3");
    }

    private XSSFWorkbook workbook(Manuscript manuscript) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(annex(manuscript)));
    }

    private byte[] annex(Manuscript manuscript) {
        return Printed.of(out -> PUBLISHER.annex(manuscript, out)).bytes();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        row.forEach(it -> cells.add(it.getStringCellValue()));
        return cells;
    }
}
