package org.stateviews.worker.extraction.formats;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.stateviews.worker.extraction.layout.Emphasis;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Holds back what is said of a page until the page ends, so that its text can still be told with
 * its headings. What was said when a reading broke off is passed on all the same.
 */
final class HeldPage extends ContentHandlerDecorator {

    private final ContentHandler listener;
    private final PageContents contents;
    private final List<Said> held = new ArrayList<>();
    private int depth;
    private boolean refused;

    /** Whoever listens has to bear that a page comes all at once. */
    HeldPage(ContentHandler listener, PageContents contents) {
        super(listener);
        this.listener = listener;
        this.contents = contents;
    }

    /** Gives the page back what it draws, to be read. */
    void open() {
        contents.putBack();
    }

    /** Makes headings of the lines that stand out. */
    void head(Emphasis emphasis) {
        if (!emphasis.none()) {
            var headed = Headed.of(held, emphasis);
            held.clear();
            held.addAll(headed);
        }
    }

    /** Passes on what is held, unless the listener refused to hear more. */
    void release() throws SAXException {
        contents.putBack();
        depth = 0;
        var all = List.copyOf(held);
        held.clear();
        for (var said : refused ? List.<Said>of() : all) {
            tell(said);
        }
    }

    private void say(Said said) throws SAXException {
        if (depth > 0) {
            held.add(said);
        } else {
            tell(said);
        }
    }

    private void tell(Said said) throws SAXException {
        boolean heard = false;
        try {
            said.to(listener);
            heard = true;
        } finally {
            refused |= !heard;
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        boolean page = Marks.PAGE.equals(attributes.getValue("class"));
        if (page && depth > 0) {
            release();
        }
        if (page) {
            contents.setAside();
        }
        depth += page || depth > 0 ? 1 : 0;
        say(new Said.Begin(uri, local, name, attributes));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        say(new Said.End(uri, local, name));
        if (depth > 0 && --depth == 0) {
            release();
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        say(new Said.Words(new String(letters, start, length)));
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        say(new Said.Words(new String(letters, start, length)));
    }
}
