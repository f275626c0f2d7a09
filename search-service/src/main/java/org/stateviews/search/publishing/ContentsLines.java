package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the contents: lines that lead to their headings, each with a field for its page, since
 * only who lays the document out knows pages. The fields are out of date on purpose: LibreOffice
 * fills them in by itself, Word asks when it opens the document, and until then a dash stands there
 * rather than a wrong page. They do not stand in one field of all contents: Word would lose the
 * column of paragraphs when it makes those anew, and LibreOffice would not fill in the pages. New
 * pages begin before and after, as in every report.
 */
final class ContentsLines {
    /** LibreOffice passes over a field that says nothing. */
    private static final String NOT_KNOWN = "–";

    private final Tags tags;
    private final Paragraphs paragraphs;
    private final Revisions revisions;

    ContentsLines(Tags tags, Paragraphs paragraphs, Revisions revisions) {
        this.tags = tags;
        this.paragraphs = paragraphs;
        this.revisions = revisions;
    }

    /** Writes the contents, nothing for a document without headings. */
    void write(Printout printout) throws IOException {
        var lines = printout.contents();
        if (lines.isEmpty()) {
            return;
        }
        if (!printout.summary().isEmpty()) {
            pageBreak();
        }
        for (var block : Contents.above(lines)) {
            paragraphs.write(block);
        }
        lines(lines);
        pageBreak();
    }

    private void lines(List<Block> lines) throws IOException {
        int heading = 0;
        for (Iterator<Block> rest = lines.iterator(); rest.hasNext(); ) {
            var line = rest.next();
            var anchor = Paragraphs.anchor(++heading);
            paragraphs.begin(line);
            tags.open("w:hyperlink", "w:anchor", anchor);
            paragraphs.pieces(line);
            page(line.mark(), anchor);
            tags.close();
            paragraphs.end();
        }
    }

    private void page(Mark mark, String anchor) throws IOException {
        if (mark != Mark.NONE) {
            revisions.open(tags, mark);
        }
        tags.open("w:r").empty("w:tab").close();
        tags.open("w:r").empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close();
        tags.open("w:r")
                .open(
                        mark == Mark.DELETED ? "w:delInstrText" : "w:instrText",
                        "xml:space",
                        "preserve")
                .text(" PAGEREF " + anchor + " \\h ")
                .close()
                .close();
        tags.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
        tags.open("w:r")
                .open(mark == Mark.DELETED ? "w:delText" : "w:t")
                .text(NOT_KNOWN)
                .close()
                .close();
        tags.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
        if (mark != Mark.NONE) {
            tags.close();
        }
    }

    private void pageBreak() throws IOException {
        paragraphs.begin(Block.line(Style.MASTHEAD_END, ""));
        tags.open("w:r").empty("w:br", "w:type", "page").close();
        paragraphs.end();
    }
}
