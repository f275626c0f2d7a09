package org.stateviews.worker.recognition.rendering;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF, as a printer would show them. */
final class PdfDrawings implements DrawnPages {

    private static final float UNITS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Canvas canvas;

    private PdfDrawings(PDDocument document, Canvas canvas) {
        this.document = document;
        this.canvas = canvas;
        this.renderer = new PDFRenderer(document);
        // a picture of far more points than are drawn is not unpacked in full
        renderer.setSubsamplingAllowed(true);
    }

    static PdfDrawings open(Path file, Canvas canvas) throws IOException {
        var cache = IOUtils.createTempFileOnlyStreamCache();
        return new PdfDrawings(Loader.loadPDF(file.toFile(), cache), canvas);
    }

    @Override
    public BufferedImage draw(int number) throws IOException {
        var box = document.getPage(number - 1).getCropBox();
        float resolution =
                canvas.resolution(
                        box.getWidth() / UNITS_PER_INCH, box.getHeight() / UNITS_PER_INCH);
        return renderer.renderImageWithDPI(number - 1, resolution, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
