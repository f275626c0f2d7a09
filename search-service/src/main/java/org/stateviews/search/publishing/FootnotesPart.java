package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes {@code word/footnotes.xml}: the two lines above footnotes, then every footnote. */
final class FootnotesPart {
    private final Tags tags;

    private FootnotesPart(OutputStream out) throws IOException {
        this.tags = new Tags(out, "w:footnotes");
    }

    /** Writes the footnotes that were called, numbered from 1 in the order of their calls. */
    static void write(List<Piece.Call> calls, OutputStream out) throws IOException {
        var part = new FootnotesPart(out);
        part.line("separator", "-1");
        part.line("continuationSeparator", "0");
        for (int at = 0; at < calls.size(); at++) {
            part.note(Integer.toString(at + 1), calls.get(at));
        }
        part.tags.end();
    }

    private void line(String kind, String id) throws IOException {
        tags.open("w:footnote", "w:type", kind, "w:id", id)
                .open("w:p")
                .open("w:r")
                .empty("w:" + kind)
                .close()
                .close()
                .close();
    }

    private void note(String id, Piece.Call call) throws IOException {
        tags.open("w:footnote", "w:id", id).open("w:p").open("w:pPr");
        tags.empty("w:pStyle", "w:val", "FootnoteText").close();
        tags.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
        if (call.starred()) {
            tags.open("w:t").text("*").close();
        } else {
            tags.empty("w:footnoteRef");
        }
        tags.close().open("w:r").empty("w:tab").close();
        new Runs(tags, Revisions.none())
                .write(new Piece.Text(call.note(), Language.ENGLISH, Mark.NONE));
        tags.close().close();
    }
}
