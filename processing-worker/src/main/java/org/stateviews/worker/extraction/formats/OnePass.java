package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngine;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngineFactory;
import org.apache.tika.sax.XHTMLContentHandler;
import org.stateviews.worker.extraction.layout.PageReading;
import org.stateviews.worker.extraction.layout.PageSigns;
import org.stateviews.worker.extraction.layout.Paragraph;
import org.xml.sax.SAXException;

/**
 * Reads a page where Tika would look for its pictures. Notes the pages on which something is to be
 * seen that is no text: a picture, or so many curves that they may well be letters drawn as
 * outlines. No picture is decoded.
 */
final class OnePass extends ImageGraphicsEngineFactory {

    private static final long serialVersionUID = 1L;

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

    private static final class Looking extends ImageGraphicsEngine {

        private int curves;
        private boolean drawn;

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
        }

        @Override
        public void run() throws IOException {
            var held = parseContext.get(HeldPage.class);
            var reading = parseContext.get(PageReading.class);
            held.open();
            try {
                reading.read(getPage());
            } finally {
                tell(reading.paragraphs());
                held.head(reading.signs().emphasis());
            }
            note(reading.signs());
        }

        /** Through Tika's handler, which leaves out what no answer may hold. */
        private void tell(List<Paragraph> paragraphs) throws IOException {
            try {
                for (var paragraph : paragraphs) {
                    if (paragraph.aside()) {
                        xhtml.startElement("p", "class", Marks.MARGIN);
                    } else {
                        xhtml.startElement("p");
                    }
                    xhtml.characters(paragraph.text());
                    xhtml.endElement("p");
                }
            } catch (SAXException e) {
                throw new IOException("Unable to write a page", e);
            }
        }

        private void note(PageSigns signs) throws IOException {
            if (signs.stampedPicture()) {
                parentMetadata.add(Marks.STAMPED_PAGE, String.valueOf(pageNumber));
            }
            if (signs.lettersUnknown()) {
                parentMetadata.add(Marks.UNKNOWN_LETTERS, String.valueOf(pageNumber));
            }
            if (signs.drawn() || (signs.bare() && drawnOtherwise())) {
                parentMetadata.add(Marks.DRAWN_PAGE, String.valueOf(pageNumber));
            }
        }

        /** Looks into patterns, masks and letters that are small programs, too. */
        private boolean drawnOtherwise() throws IOException {
            super.run();
            return drawn;
        }

        @Override
        public void drawImage(PDImage picture) {
            drawn = true;
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            drawn |= ++curves >= PageSigns.CURVES_OF_TEXT;
        }
    }
}
