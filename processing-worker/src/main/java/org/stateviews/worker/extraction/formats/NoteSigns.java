package org.stateviews.worker.extraction.formats;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Tells footnotes and remarks of a DOC from its paragraphs: each begins with a sign of its own (2
 * and 5 in the character table of [MS-DOC]) that is lost on the way to the worker.
 */
final class NoteSigns extends XHTMLContentHandler {

    private static final char FOOTNOTE = 2;
    private static final char REMARK = 5;

    private final XHTMLContentHandler text;
    private boolean paragraphBegins;

    NoteSigns(XHTMLContentHandler text, Metadata metadata) {
        super(text, metadata);
        this.text = text;
    }

    @Override
    public void startDocument() throws SAXException {
        text.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        text.endDocument();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        paragraphBegins = paragraphBegins || local.equals("p");
        text.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        paragraphBegins = paragraphBegins && !local.equals("p");
        text.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (paragraphBegins && length > 0) {
            paragraphBegins = false;
            int sign = mark(characters[start]) ? 1 : 0;
            text.characters(characters, start + sign, length - sign);
        } else {
            text.characters(characters, start, length);
        }
    }

    @Override
    public void newline() throws SAXException {
        text.newline();
    }

    private boolean mark(char first) throws SAXException {
        if (first != FOOTNOTE && first != REMARK) {
            return false;
        }
        text.startElement("i", "class", first == FOOTNOTE ? Marks.FOOTNOTE : Marks.COMMENT);
        text.endElement("i");
        return true;
    }
}
