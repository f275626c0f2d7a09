package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.stateviews.worker.extraction.signatures.SignatureBoundary;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * ODT (ISO/IEC 26300-3): headers and footers from its styles, then the text as it stands after all
 * tracked changes, footnotes after their paragraph, remarks apart.
 */
public final class OpenText implements Parser {

    private static final long serialVersionUID = 1L;

    /** Exact type. */
    public static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final String ENCRYPTED = "encryption-data";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(TYPE));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var zip = new ZipFile(TikaInputStream.get(stream).getFile())) {
            if (contains(zip, "META-INF/manifest.xml", ENCRYPTED)) {
                throw new EncryptedDocumentException("a password protects the text");
            }
            SignatureBoundary.note(zip, metadata);
            var text = new XHTMLContentHandler(handler, metadata);
            text.startDocument();
            part(zip, "styles.xml", new OpenTextParts.Running(text), context);
            part(zip, "content.xml", new OpenTextParts.Body(text, metadata), context);
            text.endDocument();
        }
    }

    private static boolean contains(ZipFile zip, String name, String word) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (var xml = zip.getInputStream(entry)) {
            return new String(xml.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8)
                    .contains(word);
        }
    }

    private static void part(ZipFile zip, String name, DefaultHandler handler, ParseContext context)
            throws IOException, SAXException, TikaException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (var xml = Prolog.checked(zip.getInputStream(entry))) {
            XMLReaderUtils.parseSAX(xml, handler, context);
        }
    }
}
