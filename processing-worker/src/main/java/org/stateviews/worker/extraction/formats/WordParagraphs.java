package org.stateviews.worker.extraction.formats;

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

    private final XHTMLContentHandler text;
    private final WordNotes notes;
    private final DueNotes due = new DueNotes();
    private final BoldLine line = new BoldLine();
    private int tables;

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
        line.say(run, properties.isBold());
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
        if (tables == 0 && line.heads()) {
            text.startElement("i", "class", Marks.HEADING);
            text.endElement("i");
        }
        line.clear();
        super.endParagraph();
        writeDue();
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
            var sign = due.nextSign();
            text.characters(sign);
            due.add(Marks.FOOTNOTE, sign + " " + note);
        }
    }

    private void writeDue() throws SAXException {
        if (tables > 0) {
            return;
        }
        for (var said : due.drained()) {
            said.to(text);
        }
    }
}
