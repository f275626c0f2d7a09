package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFEventBasedWordExtractor;
import org.apache.xmlbeans.XmlException;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * DOCX, read as a stream so that 900 pages need little memory: text as it stands after all tracked
 * changes, numbers of lists written out, footnotes after their paragraph, remarks and running
 * headers and footers apart.
 */
public final class WordDocument implements Parser {

    private static final long serialVersionUID = 1L;

    /** Exact type of a Word file without macros. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(TYPE));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        context.set(OfficeParserConfig.class, config());
        var file = TikaInputStream.get(stream).getFile();
        try (var packed = OPCPackage.open(file, PackageAccess.READ);
                var extractor = new XWPFEventBasedWordExtractor(packed)) {
            SignatureBoundary.note(packed, metadata);
            var text = new WordText(metadata, context, extractor);
            text.getMetadataExtractor().extract(metadata);
            text.getXHTML(handler, metadata, context);
        } catch (OpenXML4JException | XmlException e) {
            throw new TikaException("not a Word file that can be opened", e);
        }
    }

    private static OfficeParserConfig config() {
        var config = new OfficeParserConfig();
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(true);
        return config;
    }
}
