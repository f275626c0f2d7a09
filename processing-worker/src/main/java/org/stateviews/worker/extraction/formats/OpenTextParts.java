package org.stateviews.worker.extraction.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The two parts of an OpenDocument text that hold words. */
final class OpenTextParts {

    private OpenTextParts() {}

    /** What runs along every page: elements of {@code styles.xml}. */
    static final class Running extends DefaultHandler {

        private static final Map<String, String> PLACES =
                Map.of(
                        "header", Marks.HEADER,
                        "header-left", Marks.HEADER,
                        "header-first", Marks.HEADER,
                        "footer", Marks.FOOTER,
                        "footer-left", Marks.FOOTER,
                        "footer-first", Marks.FOOTER);

        private final XHTMLContentHandler text;
        private boolean running;

        Running(XHTMLContentHandler text) {
            this.text = text;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            if (PLACES.containsKey(local)) {
                running = true;
                text.startElement("div", "class", String.valueOf(PLACES.get(local)));
            }
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            if (PLACES.containsKey(local)) {
                running = false;
                text.endElement("div");
            } else if (running && local.equals("p")) {
                text.characters("\n");
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (running) {
                text.characters(characters, start, length);
            }
        }
    }

    /** The text: {@code content.xml}. Words are collected per paragraph, notes on a pile of own. */
    static final class Body extends DefaultHandler {

        private final XHTMLContentHandler text;
        private final Metadata metadata;
        private final Deque<StringBuilder> open = new ArrayDeque<>();
        private final DueNotes due = new DueNotes();
        private String element = "p";
        private int deleted;
        private int tables;
        private int lists;

        Body(XHTMLContentHandler text, Metadata metadata) {
            this.text = text;
            this.metadata = metadata;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            switch (name) {
                // who wrote a remark, and when, is none of its words
                case "text:tracked-changes", "dc:creator", "dc:date", "meta:creator-initials" ->
                        deleted++;
                case "text:h", "text:p" -> beginParagraph(local, attributes);
                case "text:note-citation" -> say("[");
                case "text:note-body", "office:annotation" -> open.push(new StringBuilder());
                case "text:s", "text:tab" -> say(" ");
                case "text:line-break" -> say("\n");
                case "text:list" -> lists++;
                case "table:table" -> tables++;
                case "table:table-row" -> text.startElement("tr");
                case "table:table-cell" -> text.startElement("td");
                case "draw:image" -> metadata.set(Marks.PICTURE, "true");
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            switch (name) {
                case "text:tracked-changes", "dc:creator", "dc:date", "meta:creator-initials" ->
                        deleted--;
                case "text:h", "text:p" -> endParagraph();
                case "text:note-citation" -> say("]");
                case "text:note-body" -> aside(Marks.FOOTNOTE);
                case "office:annotation" -> aside(Marks.COMMENT);
                case "text:list" -> lists--;
                case "table:table" -> tables--;
                case "table:table-row" -> text.endElement("tr");
                case "table:table-cell" -> text.endElement("td");
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            say(new String(characters, start, length));
        }

        private void say(String words) {
            if (deleted == 0 && !open.isEmpty()) {
                open.element().append(words);
            }
        }

        private void beginParagraph(String local, Attributes attributes) {
            if (deleted > 0) {
                return;
            }
            if (!open.isEmpty()) {
                say(" ");
                open.push(open.element());
                return;
            }
            element = local.equals("h") ? heading(attributes) : lists > 0 ? "li" : "p";
            open.push(new StringBuilder());
        }

        private static String heading(Attributes attributes) {
            var level = attributes.getValue("text:outline-level");
            return level != null && level.matches("[1-6]") ? "h" + level : "h6";
        }

        private void endParagraph() throws SAXException {
            if (deleted > 0 || open.isEmpty()) {
                return;
            }
            var words = open.pop();
            if (!open.isEmpty()) {
                return;
            }
            text.element(element, words.toString());
            if (tables == 0) {
                for (var note : due.drained()) {
                    note.to(text);
                }
            }
        }

        private void aside(String mark) {
            var words = open.pop().toString().strip();
            due.add(mark, words);
        }
    }
}
