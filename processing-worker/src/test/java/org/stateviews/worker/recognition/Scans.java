package org.stateviews.worker.recognition;

import static java.util.Objects.requireNonNull;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Sheets of paper that somebody put on a scanner: words drawn as pictures, at test time. */
public final class Scans {

    /** Comes with the library: what a machine has for Times differs, and then does the picture. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int RESOLUTION = 200;

    private Scans() {}

    /** A PDF with a page of text, which may be none, and then these sheets. */
    public static byte[] pdf(String text, BufferedImage... sheets) {
        try (var file = new PDDocument()) {
            if (!text.isEmpty()) {
                write(file, List.of(text));
            }
            for (var sheet : sheets) {
                var page = new PDPage();
                file.addPage(page);
                var picture = LosslessFactory.createFromImage(file, sheet);
                try (var drawn = new PDPageContentStream(file, page)) {
                    var box = page.getMediaBox();
                    drawn.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures in one file. */
    public static byte[] tiff(BufferedImage... sheets) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var sheet : sheets) {
                writer.writeToSequence(new IIOImage(sheet, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A sheet with these lines. */
    public static BufferedImage sheet(List<String> lines) {
        try (var file = new PDDocument()) {
            write(file, lines);
            return new PDFRenderer(file).renderImageWithDPI(0, RESOLUTION, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same sheet, put on the scanner upside down. */
    public static BufferedImage upsideDown(BufferedImage sheet) {
        var turn =
                AffineTransform.getQuadrantRotateInstance(
                        2, sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        var operation = new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return operation.filter(sheet, null);
    }

    private static void write(PDDocument file, List<String> lines) throws IOException {
        var page = new PDPage();
        file.addPage(page);
        try (var drawn = new PDPageContentStream(file, page)) {
            drawn.beginText();
            drawn.setFont(font(file), 14);
            drawn.setLeading(20);
            drawn.newLineAtOffset(72, 650);
            for (var line : lines) {
                drawn.showText(line);
                drawn.newLine();
            }
            drawn.endText();
        }
    }

    private static PDFont font(PDDocument file) throws IOException {
        try (var font = requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(file, font);
        }
    }
}
