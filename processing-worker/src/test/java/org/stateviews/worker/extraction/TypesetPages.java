package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.stateviews.worker.extraction.formats.PdfPages;
import org.stateviews.worker.outcome.ReadPage;
import org.xml.sax.SAXException;

/** A page on which each line stands where it is put, in the order in which it is put there. */
final class TypesetPages {

    private final PDDocument file = new PDDocument();
    private PDFont font = new PDType1Font(FontName.HELVETICA);
    private PDPage page = new PDPage(PDRectangle.A4);
    private float size = 10;
    private RenderingMode mode = RenderingMode.FILL;
    private byte[] written = {};

    TypesetPages() {
        file.addPage(page);
    }

    TypesetPages nextPage() {
        page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        return this;
    }

    /** The page is shown turned clockwise. */
    TypesetPages shownTurned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    TypesetPages size(float points) {
        size = points;
        return this;
    }

    TypesetPages font(FontName name) {
        font = new PDType1Font(name);
        return this;
    }

    /** The letters a to s stand for the Arabic letters from beh to ghain. */
    TypesetPages arabic() {
        var map =
                """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Arabic def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                1 beginbfrange <61> <73> <0628> endbfrange
                1 beginbfchar <20> <0020> endbfchar
                endcmap end end
                """;
        try {
            var stream = new PDStream(file, new ByteArrayInputStream(map.getBytes(US_ASCII)));
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lines below one another, each told by itself. */
    TypesetPages lines(float left, float top, List<String> lines) {
        float y = top;
        for (var line : lines) {
            line(left, y, line);
            y += 1.2f * size;
        }
        return this;
    }

    /** Lines of several columns, told across the page line by line. */
    @SafeVarargs
    final TypesetPages across(float top, float[] lefts, List<String>... columns) {
        for (int line = 0; line < columns[0].size(); line++) {
            for (int column = 0; column < columns.length; column++) {
                if (line < columns[column].size()) {
                    line(lefts[column], top + line * 1.2f * size, columns[column].get(line));
                }
            }
        }
        return this;
    }

    TypesetPages line(float left, float top, String words) {
        return turned(0, left, top, words);
    }

    /** Letters that are not drawn, as programs lay them over a scan. */
    TypesetPages unseen(boolean now) {
        mode = now ? RenderingMode.NEITHER : RenderingMode.FILL;
        return this;
    }

    /** A grey picture, measured from the upper left corner. */
    TypesetPages picture(float left, float top, float width, float height) {
        try (var drawn = drawing()) {
            var grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
            drawn.drawImage(
                    LosslessFactory.createFromImage(file, grey),
                    left,
                    page.getMediaBox().getHeight() - top - height,
                    width,
                    height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private PDPageContentStream drawing() throws IOException {
        return new PDPageContentStream(file, page, AppendMode.APPEND, false);
    }

    /** A line that runs upwards at this angle, counterclockwise. */
    TypesetPages turned(double degrees, float left, float top, String words) {
        float y = page.getMediaBox().getHeight() - top;
        try (var drawn = drawing()) {
            drawn.beginText();
            drawn.setRenderingMode(mode);
            drawn.setFont(font, size);
            drawn.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), left, y));
            drawn.showText(words);
            drawn.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file; nothing is put on it afterwards. */
    byte[] bytes() {
        if (written.length > 0) {
            return written;
        }
        try (file) {
            written = OfficeFiles.bytes(file::save);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages as the reader of PDFs tells them and the worker understands them. */
    List<ReadPage> read() {
        var told = new ToXMLContentHandler();
        var metadata = new Metadata();
        try (var input = TikaInputStream.get(bytes())) {
            input.getPath();
            new PdfPages().parse(input, told, metadata, new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException("the page cannot be read", e);
        }
        var reading = XhtmlPages.read(told.toString());
        return Coverage.of(reading.pages(), Findings.of(metadata, reading.whole()));
    }

    /** Lines of the first page from first to last, a paragraph's end as an empty line. */
    String text() {
        return String.join(
                "\n\n", read().getFirst().blocks().stream().map(it -> it.text()).toList());
    }
}
