package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngine;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngineFactory;
import org.apache.tika.sax.XHTMLContentHandler;
import org.stateviews.worker.extraction.layout.PageSigns;

/**
 * Notes the pages on which something is to be seen that is no text: a picture, or so many curves
 * that they may well be letters drawn as outlines. No picture is decoded.
 */
final class DrawnPages extends ImageGraphicsEngineFactory {

    private static final long serialVersionUID = 1L;

    /** A letter takes about ten; a frame, a line or a logo of few strokes is nothing to read. */
    private static final int CURVES_OF_TEXT = 200;

    @Override
    public ImageGraphicsEngine newEngine(
            PDPage page,
            int number,
            EmbeddedDocumentExtractor extractor,
            PDFParserConfig config,
            Map<COSStream, Integer> processed,
            AtomicInteger counter,
            XHTMLContentHandler text,
            Metadata document,
            ParseContext context) {
        return new Looking(
                page, number, extractor, config, processed, counter, text, document, context);
    }

    /** Goes through what a page draws, then has a page told anew that is told in disorder. */
    private static final class Looking extends ImageGraphicsEngine {

        private final PageSigns signs;
        private int curves;
        private boolean noted;

        Looking(
                PDPage page,
                int number,
                EmbeddedDocumentExtractor extractor,
                PDFParserConfig config,
                Map<COSStream, Integer> processed,
                AtomicInteger counter,
                XHTMLContentHandler text,
                Metadata document,
                ParseContext context) {
            super(page, number, extractor, config, processed, counter, text, document, context);
            this.signs = new PageSigns(page);
        }

        @Override
        public void run() throws IOException {
            super.run();
            if (signs.stampedPicture()) {
                parentMetadata.add(Marks.STAMPED_PAGE, String.valueOf(pageNumber));
            }
            var held = parseContext.get(HeldPage.class);
            var anew = signs.reread();
            if (!anew.isEmpty()) {
                held.retell(anew);
            }
            held.head(signs.emphasis());
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector advance)
                throws IOException {
            super.showGlyph(place, font, code, advance);
            var mode = getGraphicsState().getTextState().getRenderingMode();
            signs.add(place, font, code, advance, mode.isFill() || mode.isStroke());
        }

        @Override
        public void drawImage(PDImage picture) {
            signs.picture(getGraphicsState().getCurrentTransformationMatrix());
            note();
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            if (++curves == CURVES_OF_TEXT) {
                note();
            }
        }

        private void note() {
            if (!noted) {
                noted = true;
                parentMetadata.add(Marks.DRAWN_PAGE, String.valueOf(pageNumber));
            }
        }
    }
}
