package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.stateviews.worker.extraction.layout.PageReading;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * PDF: text page by page in the order of the file, columns one after the other; letters that stand
 * twice at nearly one place, as false bold does, are read once; fields of forms, XFA too, follow
 * the pages. Which pages show a picture or a drawing is noticed, so that a scan is told from an
 * empty page. Signatures are those of the original: an unlocked copy is another file.
 */
public final class PdfPages extends PDFParser {

    private static final long serialVersionUID = 1L;

    /** Called by name in the reading process. */
    public PdfPages() {
        var config = getPDFParserConfig();
        config.setSortByPosition(false);
        config.setOcrStrategy(OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImageMetadataOnly(true);
        config.setImageGraphicsEngineFactory(new OnePass());
        config.setExtractAnnotationText(true);
        config.setExtractAcroFormContent(true);
        config.setExtractBookmarksText(false);
        config.setCatchIntermediateIOExceptions(true);
    }

    /** A page is passed on when it ended, in the order in which it is read. */
    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var contents = new PageContents();
        var held = new HeldPage(handler, contents);
        context.set(PageContents.class, contents);
        context.set(HeldPage.class, held);
        context.set(PageReading.class, new PageReading());
        try {
            super.parse(stream, held, metadata, context);
        } finally {
            held.release();
        }
    }

    @Override
    protected PDDocument getPDDocument(
            InputStream input,
            TikaInputStream file,
            String password,
            RandomAccessStreamCache.StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException, EncryptedDocumentException {
        var pdf = super.getPDDocument(input, file, password, cache, metadata, context);
        context.get(PageContents.class).of(pdf);
        var name = String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
        if (!name.contains(SealedFamilyDetector.UNLOCKED)) {
            SignatureBoundary.note(pdf, file.getPath(), metadata);
        }
        return pdf;
    }
}
