package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * TIFF, PNG, JPEG: each picture of the file is a page that shows something and holds no letters.
 * Only headers are looked at, no pixel is decoded, so a picture of any size is cheap.
 */
public final class Picture implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.image("tiff"), MediaType.image("png"), MediaType.image("jpeg"));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        int pages = pages(TikaInputStream.get(stream));
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        for (int number = 1; number <= pages; number++) {
            metadata.add(Marks.DRAWN_PAGE, "" + number);
            text.startElement("div", "class", Marks.PAGE);
            text.endElement("div");
        }
        text.endDocument();
    }

    private static int pages(TikaInputStream stream) throws IOException, TikaException {
        try (var image = ImageIO.createImageInputStream(stream.getFile())) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new TikaException("no picture that can be opened");
            }
            return counted(readers.next(), image);
        }
    }

    private static int counted(ImageReader reader, Object image) throws IOException, TikaException {
        try {
            reader.setInput(image);
            int pages = reader.getNumImages(true);
            for (int index = 0; index < pages; index++) {
                if (reader.getWidth(index) < 1 || reader.getHeight(index) < 1) {
                    throw new TikaException("a picture without extent");
                }
            }
            return pages;
        } finally {
            reader.dispose();
        }
    }
}
