package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/**
 * DOC and MSG, and Office files behind a lock: the text as it stands after all tracked changes,
 * footnotes and remarks told apart; of a mail the body without its lines of sender and receiver,
 * who is not the submitter. Macros are named, never run.
 */
public final class OfficeDocuments extends OfficeParser {

    private static final long serialVersionUID = 1L;

    /** Called by name in the reading process. */
    public OfficeDocuments() {
        setExtractMacros(true);
        setIncludeDeletedContent(false);
        setIncludeMoveFromContent(false);
        setWriteSelectHeadersInBody(false);
    }

    @Override
    protected void parse(
            DirectoryNode root, ParseContext context, Metadata metadata, XHTMLContentHandler text)
            throws IOException, SAXException, TikaException {
        super.parse(root, context, metadata, new NoteSigns(text, metadata));
    }
}
