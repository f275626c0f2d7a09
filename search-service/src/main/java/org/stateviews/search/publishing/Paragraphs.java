package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.List;

/** Writes paragraphs. */
final class Paragraphs {
    private final Tags tags;
    private final Revisions revisions;
    private final Runs runs;
    private int headings;

    Paragraphs(Tags tags, Revisions revisions) {
        this.tags = tags;
        this.revisions = revisions;
        this.runs = new Runs(tags, revisions);
    }

    /** Footnotes that were called. */
    List<Piece.Call> calls() {
        return runs.calls();
    }

    /** Writes a paragraph; what stands in the contents can be gone to. */
    void write(Block block) throws IOException {
        begin(block);
        if (block.style().inContents()) {
            var id = Integer.toString(++headings);
            tags.empty("w:bookmarkStart", "w:id", id, "w:name", anchor(headings));
            pieces(block);
            tags.empty("w:bookmarkEnd", "w:id", id);
        } else {
            pieces(block);
        }
        end();
    }

    /** Writes a paragraph unless it says nothing. */
    void writeUnlessEmpty(Block block) throws IOException {
        if (!block.pieces().isEmpty()) {
            write(block);
        }
    }

    /** Name of the place of a heading, counted from 1. */
    static String anchor(int heading) {
        return "_Toc%06d".formatted(heading);
    }

    /** Opens a paragraph, in which runs follow. */
    void begin(Block block) throws IOException {
        tags.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", block.style().id());
        if (isRightToLeft(block)) {
            tags.empty("w:bidi");
        }
        if (block.mark() != Mark.NONE) {
            tags.open("w:rPr");
            revisions.say(tags, block.mark());
            tags.close();
        }
        tags.close();
    }

    /** Writes what is in a paragraph. */
    void pieces(Block block) throws IOException {
        for (var piece : block.pieces()) {
            runs.write(piece);
        }
    }

    /** Ends a paragraph. */
    void end() throws IOException {
        tags.close();
    }

    private static boolean isRightToLeft(Block block) {
        if (!block.language().isUnknown()) {
            return block.language().rightToLeft();
        }
        return !block.pieces().isEmpty()
                && block.pieces().getFirst() instanceof Piece.Text text
                && Characters.beginsRightToLeft(text.text());
    }
}
