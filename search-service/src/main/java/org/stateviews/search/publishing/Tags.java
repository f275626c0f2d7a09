package org.stateviews.search.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as it goes, so that a document costs no memory. Names have the prefix that the root
 * declares, of WordprocessingML in a part of a Word file; attributes are names and values in turn.
 */
final class Tags {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /**
     * Begins a part.
     *
     * @param out stays open when the part ends
     */
    Tags(OutputStream out, String root) throws IOException {
        this(out, root, new String[] {"xmlns:w", WORD, "xmlns:r", RELATIONS});
    }

    /**
     * Begins a document.
     *
     * @param out stays open when the document ends
     */
    Tags(OutputStream out, String root, String... attributes) throws IOException {
        try {
            xml =
                    FACTORY.createXMLStreamWriter(
                            new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
            xml.writeStartDocument();
            xml.writeStartElement(root);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element. */
    Tags open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An attribute of what was opened last, as long as nothing is in it. */
    Tags attribute(String name, String value) throws IOException {
        try {
            attributes(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes what was opened last. */
    Tags close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing in it. */
    Tags empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Text, without characters that XML cannot hold. */
    Tags text(String text) throws IOException {
        try {
            xml.writeCharacters(Characters.legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the part. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], Characters.legal(attributes[at + 1]));
        }
    }
}
