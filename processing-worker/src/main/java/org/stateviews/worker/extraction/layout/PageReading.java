package org.stateviews.worker.extraction.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads pages of a document, each in one pass: its letters and what else is to be seen are noted as
 * they are drawn, and told in the order of the file, unless that is seen to be wrong. Then areas
 * are told one after the other, each beginning a paragraph; what lies turned is read along its own
 * direction, whatever the page's.
 */
public final class PageReading extends PDFTextStripper {

    private final List<TextPosition> drawn = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Doubled doubled = new Doubled();
    private PageSigns signs = new PageSigns(new PDPage());
    private boolean aside;

    public PageReading() {
        output = Writer.nullWriter();
        for (var operator : Drawing.operators(this, () -> signs)) {
            addOperator(operator);
        }
    }

    /**
     * Reads a page to its end, or as far as it goes.
     *
     * @throws IOException when it is broken; what was read until then is told all the same
     */
    public void read(PDPage page) throws IOException {
        signs = new PageSigns(page);
        drawn.clear();
        doubled.clear();
        paragraphs.clear();
        boolean whole = false;
        try {
            processPage(page);
            whole = true;
        } finally {
            if (!whole) {
                writePage();
            }
        }
    }

    /** What the page says, lines parted by line feeds. */
    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** What was noticed on the page. */
    public PageSigns signs() {
        return signs;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance)
            throws IOException {
        super.showGlyph(place, font, code, advance);
        var mode = getGraphicsState().getTextState().getRenderingMode();
        signs.add(place, font, code, advance, mode.isFill() || mode.isStroke());
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        drawn.add(sign);
        doubled.add(sign.getUnicode(), sign.getX(), sign.getY(), sign.getWidth());
    }

    @Override
    protected void writePage() throws IOException {
        setSuppressDuplicateOverlappingText(doubled.found());
        var areas = signs.areas();
        if (areas.isEmpty()) {
            aside = false;
            setSortByPosition(false);
            drawn.forEach(super::processTextPosition);
            super.writePage();
            endParagraph();
        } else {
            setShouldSeparateByBeads(false);
            writeAreas(areas);
            setShouldSeparateByBeads(true);
        }
    }

    private void writeAreas(List<Area> areas) throws IOException {
        var signsOf = new LinkedHashMap<Area, ArrayList<List<TextPosition>>>();
        for (var area : areas) {
            signsOf.put(area, new ArrayList<>(List.of(new ArrayList<>())));
        }
        for (var sign : drawn) {
            var lie = signs.lie(sign.getTextMatrix());
            charactersByArticle =
                    signsOf.entrySet().stream()
                            .filter(it -> it.getKey().holds(sign.getX(), sign.getY(), lie))
                            .findFirst()
                            .orElseGet(signsOf::lastEntry)
                            .getValue();
            super.processTextPosition(sign);
        }
        for (var area : signsOf.entrySet()) {
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
