package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.apache.tika.parser.microsoft.ooxml.SXWPFWordExtractorDecorator;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFEventBasedWordExtractor;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFNumberingShim;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFStylesShim;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;

/**
 * The parts of a Word package in the order of reading, each marked as what it is (ISO/IEC 29500-1,
 * 11.3). A part that breaks off ends the reading: what it said before is kept by whoever listens.
 */
final class WordText extends SXWPFWordExtractorDecorator {

    private final Metadata metadata;
    private final ParseContext context;

    WordText(Metadata metadata, ParseContext context, XWPFEventBasedWordExtractor extractor) {
        super(metadata, context, extractor);
        this.metadata = metadata;
        this.context = context;
    }

    @Override
    protected void buildXHTML(XHTMLContentHandler text) throws SAXException, IOException {
        try {
            var mains =
                    extractor
                            .getPackage()
                            .getPartsByContentType(XWPFRelation.DOCUMENT.getContentType());
            if (mains.isEmpty()) {
                throw new TikaException("the part with the text is missing");
            }
            for (var main : mains) {
                parts(main, XWPFRelation.HEADER, Marks.HEADER, text);
                body(main, text);
                parts(main, XWPFRelation.COMMENT, Marks.COMMENT, text);
                parts(main, XWPFRelation.FOOTER, Marks.FOOTER, text);
            }
        } catch (OpenXML4JException | TikaException e) {
            throw new IOException("a part of the package cannot be read", e);
        }
    }

    private void body(PackagePart main, XHTMLContentHandler text)
            throws OpenXML4JException, TikaException, IOException, SAXException {
        var notes = new WordNotes(context);
        for (var relation : new XWPFRelation[] {XWPFRelation.FOOTNOTE, XWPFRelation.ENDNOTE}) {
            for (var part : related(main, relation)) {
                notes.read(part, relation == XWPFRelation.FOOTNOTE);
            }
        }
        part(main, new WordParagraphs(text, styles(main), numbers(main), config, notes));
    }

    private void parts(
            PackagePart main, XWPFRelation relation, String mark, XHTMLContentHandler text)
            throws OpenXML4JException, TikaException, IOException, SAXException {
        for (var part : related(main, relation)) {
            text.startElement("div", "class", mark);
            var none = new WordNotes(context);
            part(part, new WordParagraphs(text, styles(main), numbers(main), config, none));
            text.endElement("div");
        }
    }

    private void part(PackagePart part, WordParagraphs paragraphs)
            throws TikaException, IOException, SAXException {
        Map<String, String> links = loadLinkedRelationships(part, true, metadata);
        try (var xml = Prolog.checked(part.getInputStream())) {
            XMLReaderUtils.parseSAX(
                    xml,
                    new OOXMLWordAndPowerPointTextHandler(paragraphs, links, true, true),
                    context);
        }
    }

    private static List<PackagePart> related(PackagePart main, XWPFRelation relation)
            throws InvalidFormatException {
        var parts = new ArrayList<PackagePart>();
        for (var related : main.getRelationshipsByType(relation.getRelation())) {
            var part = main.getRelatedPart(related);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private XWPFStylesShim styles(PackagePart main)
            throws InvalidFormatException, TikaException, IOException, SAXException {
        var parts = related(main, XWPFRelation.STYLES);
        return parts.isEmpty()
                ? XWPFStylesShim.EMPTY_STYLES
                : new XWPFStylesShim(parts.getFirst(), context);
    }

    private static XWPFListManager numbers(PackagePart main)
            throws OpenXML4JException, IOException {
        var parts = related(main, XWPFRelation.NUMBERING);
        return new XWPFListManager(
                parts.isEmpty()
                        ? null
                        : RestartedLists.apart(new XWPFNumberingShim(parts.getFirst())));
    }
}
