package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Writes {@code word/document.xml}: head, summary, contents and body. */
final class DocumentPart {
    private final Tags tags;
    private final Revisions revisions;
    private final Paragraphs paragraphs;

    private DocumentPart(OutputStream out, Revisions revisions) throws IOException {
        this.tags = new Tags(out, "w:document");
        this.revisions = revisions;
        this.paragraphs = new Paragraphs(tags, revisions);
    }

    /** Writes the part and answers the footnotes that it calls. */
    static List<Piece.Call> write(
            Printout printout, Paper paper, Revisions revisions, OutputStream out)
            throws IOException {
        return new DocumentPart(out, revisions).write(printout, paper);
    }

    private List<Piece.Call> write(Printout printout, Paper paper) throws IOException {
        tags.open("w:body");
        new MastheadTable(tags, paragraphs).write(printout.head());
        for (var block : printout.head().below()) {
            paragraphs.writeUnlessEmpty(block);
        }
        summary(printout);
        new ContentsLines(tags, paragraphs, revisions).write(printout);
        for (Iterator<Block> body = printout.body().get().iterator(); body.hasNext(); ) {
            paragraphs.write(body.next());
        }
        paragraphs.write(Block.line(Style.END_LINE, ""));
        paper.write(tags);
        tags.close().end();
        return paragraphs.calls();
    }

    /** The box keeps a paragraph at its end, since the last one of a cell can never go. */
    private void summary(Printout printout) throws IOException {
        if (printout.summary().isEmpty()) {
            return;
        }
        var box = printout.box();
        Tables.open(tags, Tables.BOXED, Tables.WIDTH);
        tags.open("w:tr");
        if (box != Mark.NONE) {
            tags.open("w:trPr");
            revisions.say(tags, box);
            tags.close();
        }
        Tables.cell(tags, Tables.WIDTH);
        var heading = Block.line(Style.SUMMARY_HEADING, "Summary");
        paragraphs.write(box == Mark.NONE ? heading : heading.marked(box));
        for (var block : printout.summary()) {
            paragraphs.write(block);
        }
        paragraphs.write(Block.line(Style.SUMMARY_END, ""));
        tags.close().close().close();
    }
}
