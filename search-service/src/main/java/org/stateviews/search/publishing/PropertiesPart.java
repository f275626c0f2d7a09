package org.stateviews.search.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes {@value #NAME}: the title, which screen readers and lists of files show. */
final class PropertiesPart {
    static final String NAME = "docProps/core.xml";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private PropertiesPart() {}

    /** Writes the title of a document and no time, so that the same document has the same bytes. */
    static void write(String title, OutputStream out) throws IOException {
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(new OutputStreamWriter(out, UTF_8));
            xml.writeStartDocument();
            xml.writeStartElement("cp:coreProperties");
            xml.writeAttribute("xmlns:cp", CORE);
            xml.writeAttribute("xmlns:dc", DUBLIN_CORE);
            xml.writeStartElement("dc:title");
            xml.writeCharacters(Characters.legal(title));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
