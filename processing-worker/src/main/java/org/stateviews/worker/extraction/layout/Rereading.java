package org.stateviews.worker.extraction.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads one page area by area; each begins a paragraph. What lies turned is read along its own
 * direction, whatever the page's.
 */
final class Rereading extends PDFTextStripper {

    private final LinkedHashMap<Area, ArrayList<List<TextPosition>>> signs = new LinkedHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Sheet sheet;
    private boolean aside;

    private Rereading(Sheet sheet, List<Area> areas) {
        this.sheet = sheet;
        for (var area : areas) {
            var all = new ArrayList<List<TextPosition>>();
            all.add(new ArrayList<>());
            signs.put(area, all);
        }
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
        output = Writer.nullWriter();
    }

    /** Paragraphs in the order of the areas, lines parted by line feeds. */
    static List<Paragraph> of(PDPage page, List<Area> areas) throws IOException {
        var reading = new Rereading(Sheet.of(page), areas);
        reading.processPage(page);
        return List.copyOf(reading.paragraphs);
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        var place = sign.getTextMatrix();
        var lie = sheet.lie(place.getScaleX(), place.getShearY());
        charactersByArticle =
                signs.entrySet().stream()
                        .filter(it -> it.getKey().holds(sign.getX(), sign.getY(), lie))
                        .findFirst()
                        .orElseGet(signs::lastEntry)
                        .getValue();
        super.processTextPosition(sign);
    }

    @Override
    protected void writePage() throws IOException {
        for (var area : signs.entrySet()) {
            charactersByArticle = area.getValue();
            aside = area.getKey().aside();
            setSortByPosition(area.getKey().sorted());
            super.writePage();
            endParagraph();
        }
    }

    @Override
    protected void writeString(String words) {
        text.append(words);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        endParagraph();
    }

    private void endParagraph() {
        var paragraph = text.toString().strip();
        text.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(new Paragraph(paragraph, aside));
        }
    }
}
