package org.stateviews.worker.extraction.formats;

import com.rtfparserkit.parser.IRtfSource;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * RTF 1.9: the text as it stands after all tracked changes, with headings, lists, tables row by
 * row, notes after their paragraph, remarks and running headers apart. Tika reads none of its notes
 * and tells the others not apart; files inside and properties are Tika's to find.
 */
public final class RichText implements Parser {

    private static final long serialVersionUID = 1L;

    /** Exact type. */
    public static final String TYPE = "application/rtf";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(TYPE));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(stream).getPath();
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        words(file, text, metadata);
        text.endDocument();
        try (var again = TikaInputStream.get(file)) {
            new RTFParser().parse(again, new DefaultHandler(), metadata, context);
        }
    }

    /** What was told before the file broke off is kept by whoever listens. */
    private static void words(Path file, XHTMLContentHandler text, Metadata metadata)
            throws IOException, SAXException, TikaException {
        var groups = new RichTextGroups(metadata);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var parser = new Lenient();
            var closing = new Closing(new RtfStreamSource(bytes), parser);
            parser.parse(closing, groups);
            if (closing.brokeOff) {
                throw new TikaException("groups are open where the file ends");
            }
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
            throw new TikaException("no words of the format", e);
        } finally {
            for (var said : groups.told()) {
                said.to(text);
            }
        }
    }

    /** Closes what is open where a file breaks off, so that its last words are told too. */
    private static final class Closing implements IRtfSource {

        private final IRtfSource bytes;
        private final Lenient parser;
        private boolean brokeOff;

        Closing(IRtfSource bytes, Lenient parser) {
            this.bytes = bytes;
            this.parser = parser;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            if (next >= 0 || parser.open == 0) {
                return next;
            }
            brokeOff = true;
            return '}';
        }

        @Override
        public void unread(int next) throws IOException {
            bytes.unread(next);
        }

        @Override
        public int read(byte[] binary) throws IOException {
            return bytes.read(binary);
        }
    }

    /** Takes a code page that does not exist for the usual one. */
    private static final class Lenient extends StandardRtfParser {

        private static final int WESTERN = 1252;

        /** How many groups have not ended yet; who listens hears of them later. */
        private int open;

        @Override
        public void processGroupStart() {
            open++;
            super.processGroupStart();
        }

        @Override
        public void processGroupEnd() {
            open--;
            super.processGroupEnd();
        }

        @Override
        public void processCommand(
                Command command, int parameter, boolean hasParameter, boolean optional) {
            try {
                super.processCommand(command, parameter, hasParameter, optional);
            } catch (IllegalArgumentException e) {
                if (command != Command.ansicpg || parameter == WESTERN) {
                    throw e;
                }
                super.processCommand(command, WESTERN, true, optional);
            }
        }
    }
}
