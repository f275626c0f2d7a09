package org.stateviews.worker.extraction.formats;

import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;

/**
 * PDF: text page by page in the order of the file; letters that stand twice at nearly one place, as
 * false bold does, are read once; fields of forms, XFA too, follow the pages. Which pages show a
 * picture or a drawing is noticed, so that a scan is told from an empty page.
 */
public final class PdfPages extends PDFParser {

    private static final long serialVersionUID = 1L;

    /** Called by name in the reading process. */
    public PdfPages() {
        var config = getPDFParserConfig();
        config.setSortByPosition(false);
        config.setSuppressDuplicateOverlappingText(true);
        config.setOcrStrategy(OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImageMetadataOnly(true);
        config.setImageGraphicsEngineFactory(new DrawnPages());
        config.setExtractAnnotationText(true);
        config.setExtractAcroFormContent(true);
        config.setExtractBookmarksText(false);
        config.setCatchIntermediateIOExceptions(true);
    }
}
