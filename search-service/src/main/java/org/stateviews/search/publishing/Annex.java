package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the annex of evidence as a workbook of Excel, one row for each passage that a sentence
 * rests on. Every cell is text and stays text when somebody edits it, whatever it begins with.
 */
final class Annex {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNIT = 256;
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Section", 30),
                    new Column("Paragraph", 11),
                    new Column("Sentence", 60),
                    new Column("State", 24),
                    new Column("Document", 24),
                    new Column("Paragraph of the document", 14),
                    new Column("Passage", 34),
                    new Column("Language", 12),
                    new Column("Quote", 80),
                    new Column("Reference", 22));

    private final SXSSFSheet sheet;
    private final CellStyle text;
    private int rows;

    private Annex(SXSSFWorkbook workbook) {
        this.sheet = workbook.createSheet("Evidence");
        this.text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        text.setWrapText(true);
    }

    /** Writes the evidence of a manuscript in its order. */
    static void write(Manuscript manuscript, OutputStream out) throws IOException {
        var file = Files.createTempFile("annex", ".xlsx");
        try {
            try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                    var unfixed = Files.newOutputStream(file)) {
                new Annex(workbook).fill(manuscript);
                workbook.write(unfixed);
            }
            try (var zip = new ZipFile(file.toFile())) {
                fix(zip, out);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void fill(Manuscript manuscript) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            sheet.setColumnWidth(at, COLUMNS.get(at).width() * WIDTH_UNIT);
        }
        row(COLUMNS.stream().map(Column::name).toList());
        var cells = new AnnexRows(manuscript);
        manuscript.evidence().forEach(it -> row(cells.cells(it)));
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, COLUMNS.size() - 1));
    }

    private void row(List<String> cells) {
        var row = sheet.createRow(rows++);
        for (int at = 0; at < cells.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellStyle(text);
            cell.setCellValue(cells.get(at));
        }
    }

    /** The same workbook with the same bytes whenever it is made. */
    private static void fix(ZipFile workbook, OutputStream out) throws IOException {
        var names = workbook.stream().map(it -> it.getName()).sorted().toList();
        try (var zip = new FixedZip(out)) {
            for (var name : names) {
                try (var entry = zip.entry(name);
                        var in = workbook.getInputStream(workbook.getEntry(name))) {
                    if (name.equals(PropertiesPart.NAME)) {
                        PropertiesPart.write("Evidence", entry);
                    } else {
                        in.transferTo(entry);
                    }
                }
            }
        }
    }

    private record Column(String name, int width) {}
}
