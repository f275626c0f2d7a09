package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** PPTX and XLSX as the library reads them, with the signatures that it passes over. */
public final class OfficeOpenXml extends OOXMLParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var whole = TikaInputStream.get(stream);
        SignatureBoundary.noteOffice(whole.getPath(), metadata);
        super.parse(whole, handler, metadata, context);
    }
}
