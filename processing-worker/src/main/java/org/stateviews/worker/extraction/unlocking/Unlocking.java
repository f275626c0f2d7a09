package org.stateviews.worker.extraction.unlocking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.sax.XHTMLContentHandler;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.extraction.formats.SealedFamilyDetector;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes an unlocked copy of a locked document beside it and reads nothing of it: what is read is
 * the copy, now and whenever it is read again, so that both times the same text comes out.
 */
public final class Unlocking implements Parser {

    private static final long serialVersionUID = 1L;

    /** System property that says where the copy goes. */
    public static final String COPY = "stateviews.unlocked-copy";

    private static final int SIGNATURE = 4;
    private static final Map<String, Lock> LOCKS =
            Map.of(
                    "25504446", new PdfLock(),
                    "d0cf11e0", new OfficeLock(),
                    "504b0304", new OpenTextLock());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(SealedFamilyDetector.LOCKED_TYPE));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var given = context.get(PasswordProvider.class);
        var password = given == null ? "" : given.getPassword(metadata);
        var locked = TikaInputStream.get(stream).getPath();
        var copy = Path.of(Objects.requireNonNull(System.getProperty(COPY), COPY));
        var lock = LOCKS.get(signature(locked));
        if (lock != null && lock.open(locked, password, copy, metadata)) {
            metadata.set(Marks.UNLOCKED, "true");
        }
        var nothing = new XHTMLContentHandler(handler, metadata);
        nothing.startDocument();
        nothing.endDocument();
    }

    private static String signature(Path file) throws IOException {
        try (var start = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(start.readNBytes(SIGNATURE));
        }
    }
}
