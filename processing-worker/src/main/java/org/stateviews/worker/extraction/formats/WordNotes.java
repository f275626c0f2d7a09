package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Footnotes and endnotes of a Word file by their ids (ISO/IEC 29500-1, 17.11). */
final class WordNotes {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final Map<String, String> footnotes = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();
    private final ParseContext context;

    WordNotes(ParseContext context) {
        this.context = context;
    }

    void read(PackagePart part, boolean foot) throws IOException, TikaException, SAXException {
        try (var xml = Prolog.checked(part.getInputStream())) {
            XMLReaderUtils.parseSAX(xml, new Notes(foot ? footnotes : endnotes), context);
        }
    }

    /** Text of a footnote, empty when there is none with that id. */
    String footnote(String id) {
        return footnotes.getOrDefault(id, "");
    }

    /** Text of an endnote, empty when there is none with that id. */
    String endnote(String id) {
        return endnotes.getOrDefault(id, "");
    }

    /** Collects texts; what a tracked change deletes stands in elements of another name. */
    private static final class Notes extends DefaultHandler {

        private final Map<String, String> texts;
        private final StringBuilder text = new StringBuilder();
        private String id = "";
        private boolean inText;

        Notes(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "footnote", "endnote" -> {
                    id = id(attributes);
                    text.setLength(0);
                }
                case "t" -> inText = true;
                case "tab", "br" -> text.append(' ');
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (local) {
                case "footnote", "endnote" -> texts.put(id, text.toString().strip());
                case "t" -> inText = false;
                case "p" -> text.append(' ');
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
            }
        }

        private static String id(Attributes attributes) {
            var id = attributes.getValue(WORD, "id");
            id = id == null ? attributes.getValue(STRICT_WORD, "id") : id;
            return String.valueOf(id);
        }
    }
}
