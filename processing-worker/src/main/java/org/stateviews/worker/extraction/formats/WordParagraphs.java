package org.stateviews.worker.extraction.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLTikaBodyPartHandler;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFStylesShim;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/**
 * Paragraphs and tables of a Word part. A note's number stands in the text in brackets, and the
 * note follows the paragraph, or the table, that refers to it.
 */
final class WordParagraphs extends OOXMLTikaBodyPartHandler {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern ENDED = Pattern.compile("[.,;…。，；،؛]$");

    private final XHTMLContentHandler text;
    private final WordNotes notes;
    private final List<String> due = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;
    private int tables;
    private int number;

    WordParagraphs(
            XHTMLContentHandler text,
            XWPFStylesShim styles,
            XWPFListManager numbers,
            OfficeParserConfig config,
            WordNotes notes) {
        super(text, styles, numbers, config);
        this.text = text;
        this.notes = notes;
    }

    /** Bold and the like are left out; where several change at once, their ends would cross. */
    @Override
    public void run(RunProperties properties, String run) throws SAXException {
        super.run(new RunProperties(), run);
        words.append(run);
        bold &= properties.isBold() || run.isBlank();
    }

    @Override
    public void footnoteReference(String id) throws SAXException {
        refer(notes.footnote(id));
    }

    @Override
    public void endnoteReference(String id) throws SAXException {
        refer(notes.endnote(id));
    }

    @Override
    public void endParagraph() throws SAXException {
        if (heads()) {
            text.startElement("i", "class", Marks.HEADING);
            text.endElement("i");
        }
        words.setLength(0);
        bold = true;
        super.endParagraph();
        writeDue();
    }

    /** Many write headings without saying so: a short paragraph by itself, all of it bold. */
    private boolean heads() {
        var said = words.toString().strip();
        return bold
                && tables == 0
                && said.length() <= LONGEST_HEADING
                && said.codePoints().anyMatch(Character::isLetter)
                && !ENDED.matcher(said).find();
    }

    @Override
    public void startTable() throws SAXException {
        tables++;
        super.startTable();
    }

    @Override
    public void endTable() throws SAXException {
        super.endTable();
        tables--;
        writeDue();
    }

    private void refer(String note) throws SAXException {
        if (!note.isEmpty()) {
            number++;
            text.characters("[" + number + "]");
            due.add("[" + number + "] " + note);
        }
    }

    private void writeDue() throws SAXException {
        if (tables > 0) {
            return;
        }
        for (var note : due) {
            text.startElement("p", "class", Marks.FOOTNOTE);
            text.characters(note);
            text.endElement("p");
        }
        due.clear();
    }
}
