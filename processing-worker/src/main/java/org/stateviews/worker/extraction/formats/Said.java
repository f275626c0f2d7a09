package org.stateviews.worker.extraction.formats;

import java.util.List;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** One event of a text that is told element by element. */
sealed interface Said {

    void to(ContentHandler listener) throws SAXException;

    /** An element and all that it says. */
    static List<Said> element(Begin begin, String words) {
        return List.of(begin, new Words(words), End.of(begin.local()));
    }

    /** An element begins. */
    record Begin(String uri, String local, String name, Attributes attributes) implements Said {

        public Begin {
            attributes = new AttributesImpl(attributes);
        }

        static Begin of(String element) {
            return new Begin(XHTMLContentHandler.XHTML, element, element, new AttributesImpl());
        }

        static Begin of(String element, String mark) {
            var attributes = new AttributesImpl();
            attributes.addAttribute("", "class", "class", "CDATA", mark);
            return new Begin(XHTMLContentHandler.XHTML, element, element, attributes);
        }

        boolean plainParagraph() {
            return local.equals("p") && attributes.getLength() == 0;
        }

        @Override
        public void to(ContentHandler listener) throws SAXException {
            listener.startElement(uri, local, name, attributes);
        }
    }

    /** An element ends. */
    record End(String uri, String local, String name) implements Said {

        static End of(String element) {
            return new End(XHTMLContentHandler.XHTML, element, element);
        }

        @Override
        public void to(ContentHandler listener) throws SAXException {
            listener.endElement(uri, local, name);
        }
    }

    /** Words within an element. */
    record Words(String text) implements Said {

        @Override
        public void to(ContentHandler listener) throws SAXException {
            listener.characters(text.toCharArray(), 0, text.length());
        }
    }
}
