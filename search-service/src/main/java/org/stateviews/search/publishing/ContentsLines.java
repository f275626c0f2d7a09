package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the contents: a field, so that a word processor can make them anew, with its lines already
 * in it, so that none has to and none asks. Pages begin before and after, as in every report.
 */
final class ContentsField {
    private static final String FIELD = " TOC \\o \"1-3\" \\n \\h \\u ";

    private final Tags tags;
    private final Paragraphs paragraphs;

    ContentsField(Tags tags, Paragraphs paragraphs) {
        this.tags = tags;
        this.paragraphs = paragraphs;
    }

    /** Writes the contents, nothing for a document without headings. */
    void write(Printout printout) throws IOException {
        var lines = printout.contents();
        if (lines.isEmpty()) {
            return;
        }
        if (!printout.summary().isEmpty()) {
            pageBreak(false);
        }
        for (var block : Contents.above(lines)) {
            paragraphs.write(block);
        }
        lines(lines);
        pageBreak(true);
    }

    private void lines(List<Block> lines) throws IOException {
        int heading = 0;
        for (Iterator<Block> rest = lines.iterator(); rest.hasNext(); ) {
            var line = rest.next();
            paragraphs.begin(line);
            if (heading == 0) {
                begin();
            }
            tags.open("w:hyperlink", "w:anchor", Paragraphs.anchor(++heading));
            paragraphs.pieces(line);
            tags.close();
            paragraphs.end();
        }
    }

    private void begin() throws IOException {
        character("begin");
        tags.open("w:r").open("w:instrText", "xml:space", "preserve").text(FIELD).close().close();
        character("separate");
    }

    private void pageBreak(boolean endsField) throws IOException {
        paragraphs.begin(Block.line(Style.MASTHEAD_END, ""));
        if (endsField) {
            character("end");
        }
        tags.open("w:r").empty("w:br", "w:type", "page").close();
        paragraphs.end();
    }

    private void character(String type) throws IOException {
        tags.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
